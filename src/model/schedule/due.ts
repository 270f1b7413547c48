import { fiscalYearName } from '../../words/fiscal-year.ts';
import { amountName } from '../../words/number.ts';
import type {
  Action,
  Due,
  Indicator,
  Measure,
  PhaseName,
  Plan,
  ScheduleLine,
  Stage,
} from '../types/model.ts';
import {
  currentSentence,
  endedSentence,
  silentSentence,
  upcomingSentences,
} from './due-sentences.ts';
import { hasEnded, linesOf } from './lines.ts';
import { phaseNames } from './phase.ts';
import { isPlanOver, planOverSentence } from './plan-over.ts';
import { plannedLines } from './planned-line.ts';

/** What was due by now for a measure: 「令和8年度（2026年度）の工程は、「開発」です。…」 */
export function dueOfMeasure(measure: Measure): Due {
  return due(measure, measure.lines, measure, '施策');
}

/** What was due by now for one action. */
export function dueOfAction(action: Action): Due {
  return due(action.measure, linesOf(action), action, '取組');
}

/** The actions that the as-of year finds in each phase; none once the plan is over. */
export function dueByPhase({ actions, site, years }: Plan): Plan['dueByPhase'] {
  if (!years.includes(site.settings.asOfFy)) return [];
  const phases = Object.keys(phaseNames) as PhaseName[];
  return phases
    .map((phase) => ({
      phase,
      actions: actions.filter(({ due: { current } }) =>
        current.some((stage) => stage.phase === phase || stage.phaseTo === phase),
      ),
    }))
    .filter((group) => group.actions.length > 0);
}

function due(
  measure: Measure,
  lines: readonly ScheduleLine[],
  owner: Measure | Action,
  kind: string,
): Due {
  const { plan } = measure;
  const asOfFy = plan.site.settings.asOfFy;
  const lastFy = plan.years.at(-1) ?? asOfFy;
  const fy = Math.min(asOfFy, lastFy);
  const isOver = isPlanOver(plan);
  const over = [owner, measure].find((it) => hasEnded(it, fy));
  const planned = over ? [] : plannedLines(lines, fy, lastFy);
  const ended = measure.actions.filter((action) => owner === measure && hasEnded(action, fy));
  const words = over
    ? `この${kind}は、${fiscalYearName(over.toFy!)}で終わりました。`
    : planned.length === 0 && ended.length === 0
      ? unplannedSentence(lines, fy, isOver, measure.indicators)
      : [
          currentSentence(planned, fy, isOver),
          silentSentence(planned, isOver),
          endedSentence(ended),
          upcomingSentences(planned),
        ].join('');
  const schedule = `${planOverSentence(plan)}${words}`;
  return {
    fy,
    current: planned.flatMap(({ stages }) => stages),
    upcoming: planned.flatMap(({ later }) => later),
    schedule,
    sentence: `${schedule}${untold(owner)}`,
  };
}

/** Where no stage is written: the amount of the year, if amounts are; else that there is no schedule. */
function unplannedSentence(
  lines: readonly ScheduleLine[],
  fy: number,
  isOver: boolean,
  indicators: readonly Indicator[],
): string {
  const amounts = lines.flatMap(({ stages }) => stages);
  if (amounts.length === 0) return '年度ごとの工程は、収録した資料に書かれていません。';
  const now = amounts.filter(({ startFy, endFy }) => startFy <= fy && fy <= (endFy ?? startFy));
  const words = now.map((stage) => amountWords(stage, fy, indicators)).join('、');
  const year = isOver ? '最後の年度' : fiscalYearName(fy);
  const told = words
    ? `${year}は${words}とする計画${isOver ? 'でした' : 'です'}。`
    : `${year}の数値は書かれていません。`;
  return `工程の段階は書かれておらず、年度ごとの数値だけが書かれています。${told}`;
}

/** 「60課所」 as printed; of a bare number what it counts: 「研修を受けた職員」を200人. */
function amountWords({ words }: Stage, fy: number, indicators: readonly Indicator[]): string {
  const target = indicators
    .flatMap(({ targets }) => targets)
    .find((it) => it.fy === fy && it.value === Number(words.replaceAll(',', '')));
  if (!target || !/^[\d,.]+$/.test(words)) return `「${words}」`;
  return `、「${target.indicator.name}」を${amountName(target.value!, target.indicator.unit)}`;
}

function untold({ results }: Measure | Action): string {
  return results.length > 0 ? '' : '実施状況は、収録した資料にありません。';
}
