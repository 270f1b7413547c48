import {
  entryColumns,
  entryKinds,
  type EntryColumnName,
  type EntryKind,
} from '../../tables/entry-sheet.ts';
import { codeName } from '../../words/code-names.ts';
import { amountName } from '../../words/number.ts';
import type { Division, Indicator, Plan, Result } from '../../model/types/model.ts';
import { entryWay, type EntryWay, type Level, type Task } from './entry-way.ts';
import { isInYear } from './in-year.ts';
import { effectCells, gradeCells, type MoreCells } from './more-cells.ts';

/** A row of the officer's sheet: what it is about, who fills it in, and what its cells hold so far. */
export interface EntryRow {
  kind: EntryKind;
  divisions: readonly Division[];
  cells: Partial<Record<EntryColumnName, string>>;
  /** The cells that are filled in; without it those of its kind. */
  opens?: ReadonlySet<EntryColumnName>;
}

/**
 * The rows of a plan and year, by division in the order of the government's list: an action with its
 * indicators below it. A measure without actions has a row of its own, and so have measures of a plan that
 * reports by measure; a reprinted indicator has none.
 */
export function entryRows(plan: Plan, fy: number): EntryRow[] {
  const way = entryWay(plan);
  const told = new Set<Indicator>();
  const indicatorsOf = (indicators: readonly Indicator[], divisions: readonly Division[]) =>
    indicators
      .filter((it) => !it.reprintOf && !told.has(it))
      .map((it) => {
        told.add(it);
        return indicatorRow(it, divisions, fy);
      });
  const rows = plan.measures
    .filter((measure) => isInYear(measure, fy))
    .map((measure) => ({ measure, own: taskRows('measure', measure, way, fy) }))
    .flatMap(({ measure, own }) => [
      ...own.filter(({ kind }) => kind === 'measure'),
      ...measure.actions
        .filter((action) => isInYear(action, fy))
        .flatMap((action) => [
          ...taskRows('action', action, way, fy),
          ...indicatorsOf(action.indicators, leads(action)),
        ]),
      ...indicatorsOf(measure.indicators, leads(measure)),
      // A measure is assessed when its actions have been told.
      ...own.filter(({ kind }) => kind !== 'measure'),
    ]);
  const others = indicatorsOf(
    plan.indicators.filter(({ section }) => section !== null),
    [],
  );
  return inOrderOfDivisions([...rows, ...others], plan.organization.divisions);
}

/** Whoever stands first answers, the others support; without one of its own those of the measure answer. */
function leads(task: Task): Division[] {
  const whole = 'measure' in task ? task.measure.divisions : [];
  return [...task.divisions, ...whole].slice(0, 1);
}

function inOrderOfDivisions(rows: EntryRow[], divisions: readonly Division[]): EntryRow[] {
  const place = ({ divisions: [lead] }: EntryRow) =>
    lead ? divisions.indexOf(lead) : divisions.length;
  return rows.toSorted((a, b) => place(a) - place(b));
}

/** The row of a task that reports, with its first assessment and effect, and one for each further of these. */
function taskRows(level: Level, task: Task, way: EntryWay, fy: number): EntryRow[] {
  const own =
    'measure' in task
      ? { no: task.no, measure: task.measure.title, title: task.title }
      : { no: task.no, measure: task.title, title: '' };
  const hasMain = way.reports.has(level) || ('actions' in task && task.actions.length === 0);
  const grades = gradeCells(task, level, way, fy);
  const effects = effectCells(task, level, fy);
  const onMain = {
    grade: hasMain && !way.gradesApart ? grades.shift() : undefined,
    effect: hasMain ? effects.shift() : undefined,
  };
  const fixed = { division: namesOf(leads(task)), ...own };
  const more = Array.from({ length: Math.max(grades.length, effects.length) }, (_, at) =>
    moreRow(level, fixed, [grades[at], effects[at]]),
  );
  const main = mainRow(level, task, fixed, onMain, fy);
  return [...(hasMain ? [main] : []), ...more].map((row) => ({ ...row, divisions: leads(task) }));
}

type OwnCells = Omit<EntryRow, 'divisions'>;

function moreRow(
  level: Level,
  fixed: EntryRow['cells'],
  parts: readonly (MoreCells | undefined)[],
): OwnCells {
  const told = parts.filter((part) => part !== undefined);
  const words = (name: 'previous' | 'target') =>
    told
      .map((part) => part[name])
      .filter(Boolean)
      .join('、');
  const kind = `${level}_more` as const;
  return {
    kind,
    opens: new Set<EntryColumnName>([...told.flatMap(({ opens }) => opens), 'note']),
    cells: {
      ...fixed,
      kind: entryKinds[kind],
      target: words('target'),
      previous: words('previous'),
      ...told.reduce((all, { cells }) => ({ ...all, ...cells }), {}),
    },
  };
}

function mainRow(
  level: Level,
  task: Task,
  fixed: EntryRow['cells'],
  { grade, effect }: { grade: MoreCells | undefined; effect: MoreCells | undefined },
  fy: number,
): OwnCells {
  const done = resultOf(task, fy);
  const before = resultOf(task, fy - 1);
  const said = before ? `${stateOf(before)}：${before.text}`.replace(/^：/, '') : '';
  const fills = entryColumns.filter(({ fillsIn }) =>
    (fillsIn as readonly EntryKind[]).includes(level),
  );
  const isClosed = (name: EntryColumnName) =>
    grade === undefined && (name === 'grade' || name === 'evaluator');
  return {
    kind: level,
    opens: new Set(fills.map(({ name }) => name).filter((name) => !isClosed(name))),
    cells: {
      ...fixed,
      kind: entryKinds[level],
      stages: stagesIn(task, fy),
      target: effect?.target ?? '',
      ...grade?.cells,
      ...effect?.cells,
      previous: [said, grade?.previous, effect?.previous].filter(Boolean).join('　'),
      state: done ? stateOf(done) : '',
      text: done?.text ?? '',
      next_step: done?.nextStep ?? '',
    },
  };
}

/** What was done in a year: the achievement that is no part of another. */
function resultOf({ results, no }: Task, fy: number): Result | undefined {
  return results.find(
    (it) =>
      it.fy === fy &&
      it.kind === 'achievement' &&
      it.parent === null &&
      (it.action ?? it.measure)?.no === no,
  );
}

function stateOf({ state, stateLabel }: Result): string {
  return stateLabel ?? codeName('results', 'state', state);
}

function stagesIn({ stages }: Task, fy: number): string {
  return stages
    .filter(({ startFy, endFy }) => startFy <= fy && fy <= (endFy ?? fy))
    .map(({ words, dateLabel, track }) =>
      [track ? `【${track}】` : '', words, dateLabel ? `（${dateLabel}）` : ''].join(''),
    )
    .join('、');
}

function indicatorRow(indicator: Indicator, divisions: readonly Division[], fy: number): EntryRow {
  const { no, name, unit, targets, actuals, measure, action } = indicator;
  const target = targets.find((it) => it.fy === null || it.fy >= fy) ?? targets.at(-1);
  const actual = actuals.find((it) => it.fy === fy);
  const before = actuals.find((it) => it.fy === fy - 1);
  return {
    kind: 'indicator',
    divisions,
    cells: {
      division: namesOf(divisions),
      kind: entryKinds.indicator,
      no,
      measure: (action?.measure ?? measure)?.title ?? '',
      title: `${name}（${unit}）`,
      target: target?.label ?? '',
      previous:
        before?.value === undefined || before.value === null ? '' : amountName(before.value, unit),
      value: actual?.value === undefined || actual.value === null ? '' : String(actual.value),
      note: actual?.note ?? '',
    },
  };
}

function namesOf(divisions: readonly Division[]): string {
  return divisions.map(({ name }) => name).join('、');
}
