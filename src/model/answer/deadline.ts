import { eraYearName } from '../../words/fiscal-year.ts';
import type { Measure, Stage } from '../types/model.ts';

/** A year or day inside the plan by which the source wants something of a measure. */
export interface Deadline {
  readonly fy: number;
  /** 「令和8年度から「導入」」「令和7年度まで「設計」」「令和7年度（12月末）に「公表」」; of one of several actions, with its name. */
  readonly words: string;
}

/**
 * The years that the schedule of a measure sets inside the plan: a milestone, a stage that begins after the plan's
 * first year, or one that ends before its last. A stage that runs as long as the plan sets none, nor does an amount,
 * which is a target. What says most stands first: milestones, then what is brought in, then what ends, then the rest.
 */
export function deadlinesOf({ plan, stages, actions }: Measure): Deadline[] {
  const [first, last] = [plan.years[0] ?? -Infinity, plan.years.at(-1) ?? Infinity];
  const nameIn = (stage: Stage) =>
    actions.length > 1 && stage.actions.length === 1 ? `（${stage.actions[0]!.title}）` : '';
  const found = stages.flatMap((stage) => {
    const deadline = deadlineOf(stage, first, last);
    return deadline ? [{ ...deadline, words: `${deadline.words}${nameIn(stage)}` }] : [];
  });
  const ordered = found.toSorted((a, b) => a.rank - b.rank || a.fy - b.fy);
  const byWords = new Map(ordered.map(({ fy, words }) => [words, { fy, words }]));
  return [...byWords.values()];
}

/** Lower ranks are told first. */
const ranks = { milestone: 0, start: 1, end: 2, preparing: 3 } as const;

type Ranked = Deadline & { rank: number };

function deadlineOf(stage: Stage, first: number, last: number): Ranked | null {
  const { kind, startFy, endFy, dateLabel, words, phase } = stage;
  const year = eraYearName(startFy);
  if (kind === 'quantity') return null;
  if (kind === 'milestone' || dateLabel !== null) {
    const day = dateLabel === null ? '' : `（${dateLabel}）`;
    return { fy: startFy, words: `${year}${day}に「${words}」`, rank: ranks.milestone };
  }
  if (startFy > first) {
    const isBroughtIn = phase === 'rollout' || phase === 'operate';
    const rank = isBroughtIn ? ranks.start : ranks.preparing;
    return { fy: startFy, words: `${year}から「${words}」`, rank };
  }
  if (endFy === null || endFy >= last) return null;
  return { fy: endFy, words: `${eraYearName(endFy)}まで「${words}」`, rank: ranks.end };
}
