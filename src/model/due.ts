import { eraYearName, fiscalYearName } from './fiscal-year.ts';
import type { Action, Due, Measure, PhaseName, Plan, ScheduleLine, Stage } from './model.ts';
import { phaseNames } from './phase.ts';
import { linesOf, measureLines, plannedIn } from './schedule.ts';

/** What was due by now for a measure: 「令和8年度（2026年度）の工程は「開発」です。…」 */
export function dueOfMeasure(measure: Measure): Due {
  return due(measure, measureLines(measure), measure.results.length > 0);
}

/** What was due by now for one action. */
export function dueOfAction(action: Action): Due {
  return due(action.measure, linesOf(action), action.results.length > 0);
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

/** Stands in until the schedule of the plan is linked. */
export const notYetDue: Due = { fy: 0, current: [], upcoming: [], schedule: '', sentence: '' };

function due({ plan }: Measure, lines: ScheduleLine[], hasResults: boolean): Due {
  const asOfFy = plan.site.settings.asOfFy;
  const lastFy = plan.years.at(-1) ?? asOfFy;
  const fy = Math.min(asOfFy, lastFy);
  const withStages = lines.filter(({ stages }) => stages.length > 0);
  const planned = withStages.map((line) => ({ line, stages: plannedIn(line.stages, fy, lastFy) }));
  const later = withStages.map((line) => ({
    line,
    stages: line.stages.filter(({ startFy }) => startFy > fy),
  }));
  const schedule = [
    asOfFy > lastFy ? `計画の期間は${fiscalYearName(lastFy)}で終わりました。` : '',
    currentSentence(planned, fy, asOfFy > lastFy),
    silentSentence(planned),
    ...upcomingSentences(later),
  ].join('');
  const words =
    withStages.length > 0 ? schedule : '年度ごとの工程は、収録した資料に書かれていません。';
  return {
    fy,
    current: planned.flatMap(({ stages }) => stages),
    upcoming: later.flatMap(({ stages }) => stages),
    schedule: words,
    sentence: hasResults ? words : `${words}実施状況は、収録した資料にありません。`,
  };
}

/** With more lines than this a measure's sentence lists the words only; each action has its own. */
const mostNamed = 4;

interface Planned {
  line: ScheduleLine;
  stages: Stage[];
}

function currentSentence(planned: Planned[], fy: number, isOver: boolean): string {
  const active = planned.filter(({ stages }) => stages.length > 0);
  if (active.length === 0) return `${fiscalYearName(fy)}の工程は書かれていません。`;
  const groups = Map.groupBy(active, ({ stages }) =>
    stages.map(({ words }) => `「${words}」`).join('から'),
  );
  const end = isOver ? 'でした。' : 'です。';
  const start = `${isOver ? '最後の年度' : fiscalYearName(fy)}の工程は、`;
  if (planned.length === 1) return `${start}${[...groups.keys()][0]}${end}`;
  if (groups.size === 1 && active.length === planned.length)
    return `${start}${planned.length}つの${kindOf(planned)}のすべてで${[...groups.keys()][0]}${end}`;
  if (active.length > mostNamed)
    return `${start.replace('工程は、', '工程は取組によって違い、')}${[...groups.keys()].join('・')}${end}`;
  const parts = [...groups].map(
    ([words, of]) => `${words}（${of.map(({ line }) => lineName(line)).join('、')}）`,
  );
  return `${start}${parts.join('、')}${end}`;
}

/** The tracks of one action are 系列; else the lines are 取組. */
function kindOf(planned: Planned[]): string {
  const actions = new Set(planned.map(({ line }) => line.action));
  return actions.size === 1 ? '系列' : '取組';
}

/** Lines whose last stage is over: the source plans nothing for them now. */
function silentSentence(planned: Planned[]): string {
  const silent = planned.filter(({ stages }) => stages.length === 0);
  if (silent.length === 0 || silent.length === planned.length) return '';
  const names = silent.map(({ line }) => {
    const last = line.stages.at(-1)!;
    return `${lineName(line)}（最後の工程は${eraYearName(last.endFy ?? last.startFy)}の「${last.words}」）`;
  });
  return `この年度の工程が書かれていないものは、${names.join('、')}です。`;
}

function upcomingSentences(later: Planned[]): string[] {
  const starts = later.flatMap(({ line, stages }) => stages.map((stage) => ({ line, stage })));
  const byYear = [...Map.groupBy(starts, ({ stage }) => stage.startFy)].sort(([a], [b]) => a - b);
  return byYear.map(([fy, begun]) => {
    const names = begun.map(({ line, stage }) =>
      later.length === 1 ? `「${stage.words}」` : `「${stage.words}」（${lineName(line)}）`,
    );
    return `${fiscalYearName(fy)}からは${names.join('、')}です。`;
  });
}

function lineName({ action, track }: ScheduleLine): string {
  if (!action) return track ?? '施策の全体';
  return track ? `${action.title}の「${track}」` : action.title;
}
