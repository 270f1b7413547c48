import { eraYearName, fiscalYearName } from '../../words/fiscal-year.ts';
import type { Action, Due, Measure, PhaseName, Plan, ScheduleLine, Stage } from '../types/model.ts';
import { phaseNames } from './phase.ts';
import { hasEnded, linesOf, plannedIn, shownUntil, stagesOf } from './lines.ts';

/** What was due by now for a measure: 「令和8年度（2026年度）の工程は「開発」です。…」 */
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
  const over = [owner, measure].find((it) => hasEnded(it, fy));
  if (over) {
    const schedule = `この${kind}は、${fiscalYearName(over.toFy!)}で終わりました。`;
    return { fy, current: [], upcoming: [], schedule, sentence: `${schedule}${untold(owner)}` };
  }
  const withStages = lines.filter((line) => stagesOf(line).length > 0);
  const planned = plannedLines(withStages, fy, lastFy);
  const schedule = [
    asOfFy > lastFy ? `計画の期間は${fiscalYearName(lastFy)}で終わりました。` : '',
    currentSentence(planned, fy, asOfFy > lastFy),
    silentSentence(planned, lastFy),
    endedSentence(measure.actions.filter((action) => owner === measure && hasEnded(action, fy))),
    ...upcomingSentences(planned),
  ].join('');
  const words =
    withStages.length > 0 ? schedule : '年度ごとの工程は、収録した資料に書かれていません。';
  return {
    fy,
    current: planned.flatMap(({ stages }) => stages),
    upcoming: planned.flatMap(({ later }) => later),
    schedule: words,
    sentence: `${words}${untold(owner)}`,
  };
}

function untold({ results }: Measure | Action): string {
  return results.length > 0 ? '' : '実施状況は、収録した資料にありません。';
}

/** What each line that is still part of the plan asks for in the year, and after it. */
function plannedLines(lines: readonly ScheduleLine[], fy: number, lastFy: number): Planned[] {
  const running = lines.filter(({ action }) => !action || !hasEnded(action, fy));
  const isOneAction = new Set(running.map(({ action }) => action)).size === 1;
  return running.map((line) => ({
    line,
    name: nameOf(line, isOneAction),
    stages: plannedIn(line, fy, lastFy),
    later: stagesOf(line).filter(({ startFy }) => startFy > fy),
  }));
}

/** With more lines than this a measure's sentence lists the words only; each action has its own. */
const mostNamed = 4;

interface Planned {
  line: ScheduleLine;
  /** How a sentence calls the line. */
  name: string;
  /** What is planned in the year. */
  stages: readonly Stage[];
  /** What begins after it. */
  later: readonly Stage[];
}

function currentSentence(planned: readonly Planned[], fy: number, isOver: boolean): string {
  const active = planned.filter(({ stages }) => stages.length > 0);
  if (active.length === 0) return `${fiscalYearName(fy)}の工程は書かれていません。`;
  const groups = Map.groupBy(active, ({ stages }) => wordsOf(stages));
  const end = isOver ? 'でした。' : 'です。';
  const start = `${isOver ? '最後の年度' : fiscalYearName(fy)}の工程は、`;
  if (planned.length === 1) return `${start}${[...groups.keys()][0]}${end}`;
  if (groups.size === 1 && active.length === planned.length)
    return `${start}${planned.length}つの${kindOf(planned)}のすべてで${[...groups.keys()][0]}${end}`;
  if (active.length > mostNamed)
    return `${start.replace('工程は、', '工程は取組によって違い、')}${[...groups.keys()].join('・')}${end}`;
  const parts = [...groups].map(
    ([words, of]) => `${words}（${of.map(({ name }) => name).join('、')}）`,
  );
  return `${start}${parts.join('、')}${end}`;
}

/** Stages of one printed cell follow one another: 「開発」から「運用」; others stand side by side. */
function wordsOf(stages: readonly Stage[]): string {
  return stages
    .map(({ words, printed }, index) => {
      const before = stages[index - 1];
      const joint = before === undefined ? '' : before.printed === printed ? 'から' : 'と';
      return `${joint}「${words}」`;
    })
    .join('');
}

/** The tracks of one action are 系列; else the lines are 取組. */
function kindOf(planned: readonly Planned[]): string {
  const actions = new Set(planned.map(({ line }) => line.action));
  return actions.size === 1 ? '系列' : '取組';
}

/** Lines for which the source plans nothing now; where nothing follows either, what was last. */
function silentSentence(planned: readonly Planned[], lastFy: number): string {
  const silent = planned.filter(({ stages }) => stages.length === 0);
  if (silent.length === 0 || silent.length === planned.length) return '';
  const names = silent.map(({ line, name, later }) => {
    if (later.length > 0) return name;
    const endOf = (stage: Stage) => shownUntil(stage, line, lastFy);
    const last = stagesOf(line).reduce((a, b) => (endOf(b) >= endOf(a) ? b : a));
    return `${name}（最後の工程は${eraYearName(endOf(last))}の「${last.words}」）`;
  });
  return `この年度の工程が書かれていないものは、${names.join('、')}です。`;
}

/** Actions that left the plan: what was printed for them is not due any more. */
function endedSentence(actions: readonly Action[]): string {
  const byYear = Map.groupBy(actions, ({ toFy }) => toFy!);
  return [...byYear]
    .map(
      ([fy, ended]) =>
        `${ended.map(({ title }) => title).join('、')}は、${eraYearName(fy)}で終わりました。`,
    )
    .join('');
}

function upcomingSentences(planned: readonly Planned[]): string[] {
  const starts = planned.flatMap(({ name, later }) => later.map((stage) => ({ name, stage })));
  const byYear = [...Map.groupBy(starts, ({ stage }) => stage.startFy)].sort(([a], [b]) => a - b);
  return byYear.map(([fy, begun]) => {
    const names = begun.map(({ name, stage }) =>
      planned.length === 1 ? `「${stage.words}」` : `「${stage.words}」（${name}）`,
    );
    return `${fiscalYearName(fy)}からは${names.join('、')}です。`;
  });
}

/** Where all lines belong to one action, its name goes without saying. */
function nameOf({ action, track }: ScheduleLine, isOneAction: boolean): string {
  if (!action) return track ?? '施策の全体';
  if (!track) return action.title;
  return isOneAction ? track : `${action.title}の「${track}」`;
}
