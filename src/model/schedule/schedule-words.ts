import { eraYearName } from '../../words/fiscal-year.ts';
import { eraYearSpan } from '../../words/period.ts';
import { monthSpan } from '../../words/month.ts';
import type { Measure, Plan, ScheduleLine, Span, Stage, Topic } from '../types/model.ts';
import type { Lifetime } from '../types/plan.ts';
import { hasEnded, hasOpenEnd } from './lines.ts';

/** What stands small beside the words of a stage. */
export interface StageNote {
  words: string;
  /** What it means, where it does not say so itself. */
  meaning?: string;
  /** Our reading, not the source's word. */
  isJudgement?: boolean;
}

const openEnd = '終期は資料の文字からは読めない';

/** What an empty cell says; where empty room says it by itself, to those who hear the page only. */
export interface EmptyNote {
  words: string;
  isSeen: boolean;
}

/** The notes of a stage: where its words stand first, what is known of its time; after that, that it goes on. */
export function stageNotes(stage: Stage, line: ScheduleLine, isContinued: boolean): StageNote[] {
  if (isContinued) return [{ words: '（続き）' }];
  const { periodLabel, dateLabel, judgement, startMonth, endMonth } = stage;
  const months = monthSpan(startMonth, endMonth, stage.startFy === stage.endFy);
  return [
    ...[periodLabel, dateLabel ?? months].flatMap((words) => (words ? [{ words }] : [])),
    ...(hasOpenEnd(stage, line) ? [{ words: '終期？', meaning: openEnd }] : []),
    ...judgementNotes(judgement),
  ];
}

/** That we read something out of the source which it does not say. */
export function judgementNotes({ inferred }: Stage['judgement']): StageNote[] {
  return inferred ? [{ words: '推定', isJudgement: true }] : [];
}

/** 「令和7年度に追加」「令和7年度で終了」: when a measure or action came into its plan and left it. */
export function lifetimeWords({ fromFy, toFy }: Lifetime): string[] {
  return [
    ...(fromFy === null ? [] : [`${eraYearName(fromFy)}に追加`]),
    ...(toFy === null ? [] : [`${eraYearName(toFy)}で終了`]),
  ];
}

/** What years of a line say in which nothing stands: it has left the plan by then, or the source plans nothing. */
export function emptyNote({ endFy }: ScheduleLine, { fromFy }: Span): EmptyNote {
  if (hasEnded({ toFy: endFy }, fromFy)) return { words: '終了', isSeen: true };
  return { words: '工程の記載なし', isSeen: false };
}

/** What a line is called below the name of its action, or where it has none. */
export function trackWords({ track }: ScheduleLine): string {
  return track ?? '施策の全体';
}

/** What the signs of a schedule mean that are no phases; only what is drawn is explained. */
export function signWords(measures: readonly Measure[]): { now?: string; openEnd?: string } {
  const plans = new Set(measures.map(({ plan }) => plan));
  const years = [...plans].filter(({ years, site }) => years.includes(site.settings.asOfFy));
  const isOpen = measures.some(({ lines }) =>
    lines.some((line) =>
      line.spans.some(({ stages }) => stages.some((stage) => hasOpenEnd(stage, line))),
    ),
  );
  return {
    ...(years[0] && { now: `いま（${years[0].site.settings.asOfFy}年度）` }),
    ...(isOpen && { openEnd: `薄い帯・「終期？」：${openEnd}` }),
  };
}

/** What a picture of schedules is called, and what it says to those who do not see it. */
export interface ScheduleWords {
  title: string;
  description: string;
}

/** Of the picture of a measure: what was due. */
export function measureScheduleWords({ label, title, due }: Measure): ScheduleWords {
  return { title: `${label} ${title}の工程`, description: due.sentence };
}

/** Of the picture of a whole plan. */
export function planScheduleWords(plan: Plan, measures: readonly Measure[]): ScheduleWords {
  return {
    title: `すべての取組の工程（施策${measures.length}件）`,
    description: `${plan.title}の施策${measures.length}件の工程を、年度ごとに示した図。`,
  };
}

/** Of the picture of what a plan has under a topic. */
export function topicScheduleWords(
  topic: Topic,
  plan: Plan,
  measures: readonly Measure[],
): ScheduleWords {
  return {
    title: `${topic.title}の工程（${plan.organization.name}の施策${measures.length}件）`,
    description: `テーマ「${topic.title}」の施策の工程を、年度ごとに示した図。`,
  };
}

/** A stage in one line, for lists: 「検討（令和7年度から令和8年度まで、10月から）」 */
export function stageLine({ words, startFy, endFy, startMonth, endMonth }: Stage): string {
  const years = eraYearSpan(startFy, endFy ?? startFy);
  const months = monthSpan(startMonth, endMonth, startFy === endFy);
  return `${words}（${[years, months].filter(Boolean).join('、')}）`;
}
