import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';
import { byCell, planLines, whereIs, yearIn, type Line, type PlanLines } from './plan-rows.ts';

/** What belongs to a measure or an action lies within its years: stages, results, responsibilities. */
export function checkAfterEnd(input: RawInput): Problem[] {
  return planLines(input).flatMap((plan) => {
    const bounded = boundedIn(plan);
    if (!bounded) return [];
    const homes = homesOf(plan, bounded.stages);
    const problems = (table: string, from: string, to: string) =>
      plan
        .of(table)
        .filter(bounded.has)
        .flatMap((line) => outside(line, homes(line), from, to));
    return [
      ...problems('schedule', 'start_fy', 'end_fy'),
      ...problems('results', 'fy', 'fy'),
      ...problems('responsibilities', 'from_fy', 'to_fy'),
    ];
  });
}

/** What does not last as long as its plan: whether a line belongs to any of it, and which stages are of such an action. */
interface Bounded {
  has: (line: Line) => boolean;
  stages: ReadonlySet<string>;
}

/** Nothing where all last as long as the plan, as most do. */
function boundedIn(plan: PlanLines): Bounded | undefined {
  const bounded = (table: string, column: string) =>
    new Set(
      plan
        .of(table)
        .filter(({ record: { cells } }) => cells['from_fy'] || cells['to_fy'])
        .filter((line) => !isReversed(line))
        .map(({ record: { cells } }) => cells[column] ?? ''),
    );
  const measures = bounded('measures', 'measure_no');
  const actions = bounded('actions', 'action_no');
  if (measures.size === 0 && actions.size === 0) return undefined;
  const isOfAction = ({ record: { cells } }: Line) => actions.has(cells['action_no'] ?? '');
  const stages = new Set(plan.of('schedule_actions').filter(isOfAction).map(stageOf));
  const has = (line: Line) => {
    const { measure_no: measure = '', action_no: action = '' } = line.record.cells;
    if (measures.has(measure) || actions.has(action)) return true;
    return stages.size > 0 && line.raw.table.name === 'schedule' && stages.has(stageOf(line));
  };
  return { has, stages };
}

function stageOf({ record: { cells } }: Line): string {
  return `${cells['measure_no']} ${cells['stage_no']}`;
}

/** The measure and the actions that a line belongs to; either may be none. */
type Homes = readonly (readonly Line[])[];

/** Stages that are of no bounded action need not be joined with their actions: one that goes on bounds nothing. */
function homesOf(plan: PlanLines, stages: ReadonlySet<string>): (line: Line) => Homes {
  const measures = byCell(plan.of('measures'), 'measure_no');
  const actions = byCell(plan.of('actions'), 'action_no');
  const shared = plan.of('schedule_actions').filter((line) => stages.has(stageOf(line)));
  const byStage = Map.groupBy(shared, stageOf);
  return (line) => {
    const links = line.raw.table.name === 'schedule' ? (byStage.get(stageOf(line)) ?? []) : [];
    const own = [line, ...links].flatMap(({ cell }) => actions.get(cell('action_no')) ?? []);
    const measure = measures.get(line.cell('measure_no'));
    return [measure ? [measure] : [], own].map((homes) => homes.filter((it) => !isReversed(it)));
  };
}

/**
 * A stage that began before the end may have been planned further, and a stage of several actions may be of the one
 * that goes on: only what lies outside of all is told.
 */
function outside(line: Line, homes: Homes, from: string, to: string): Problem[] {
  const late = homes.find(
    (group) => group.length > 0 && group.every((home) => isAfter(line, from, home)),
  );
  if (late) return [problem(line, from, late[0]!, 'to_fy')];
  const early = homes.find(
    (group) => group.length > 0 && group.every((home) => isBefore(line, to, home)),
  );
  return early ? [problem(line, to, early[0]!, 'from_fy')] : [];
}

/** Years that are told as wrong themselves bound nothing. */
function isReversed(line: Line): boolean {
  const [from, to] = [yearIn(line, 'from_fy'), yearIn(line, 'to_fy')];
  return from !== undefined && to !== undefined && from > to;
}

function isAfter(line: Line, from: string, home: Line): boolean {
  const [start, end] = [yearIn(line, from), yearIn(home, 'to_fy')];
  return start !== undefined && end !== undefined && start > end;
}

function isBefore(line: Line, to: string, home: Line): boolean {
  const [end, start] = [yearIn(line, to), yearIn(home, 'from_fy')];
  return end !== undefined && start !== undefined && end < start;
}

function problem(line: Line, column: string, home: Line, bound: 'from_fy' | 'to_fy'): Problem {
  const isMeasure = home.raw.table.name === 'measures';
  const what = isMeasure ? `施策 ${home.cell('measure_no')}` : `取組 ${home.cell('action_no')}`;
  const isLate = bound === 'to_fy';
  return {
    rule: 'after-end',
    ...placeOf(line.raw, line.record, column),
    message: `${what} が${isLate ? '終わった後' : '始まる前'}の年度です（${whereIs(home)}の ${bound} は ${home.cell(bound)}）。`,
    found: line.cell(column),
    expected: `${home.cell(bound)} か、それより${isLate ? '前' : '後'}の年度`,
    fix: `資料で年度を確かめ、この行の ${column} か番号、または${isMeasure ? '施策' : '取組'}の ${bound} を直してください。`,
  };
}
