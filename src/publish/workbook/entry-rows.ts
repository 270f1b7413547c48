import { entryKinds, type EntryColumnName, type EntryKind } from '../../tables/entry-sheet.ts';
import { codeName } from '../../words/code-names.ts';
import { amountName } from '../../words/number.ts';
import type {
  Action,
  Division,
  Indicator,
  Measure,
  Plan,
  Result,
} from '../../model/types/model.ts';
import { isInYear } from './in-year.ts';

/** A row of the officer's sheet: what it is about, who fills it in, and what its cells hold so far. */
export interface EntryRow {
  kind: EntryKind;
  divisions: readonly Division[];
  cells: Partial<Record<EntryColumnName, string>>;
}

/**
 * The rows of a plan and year, by division in the order of the government's list: an action with its
 * indicators below it. A measure without actions has a row of its own; a reprinted indicator has none.
 */
export function entryRows(plan: Plan, fy: number): EntryRow[] {
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
    .flatMap((measure) => [
      ...(measure.actions.length === 0 ? [measureRow(measure, fy)] : []),
      ...measure.actions
        .filter((action) => isInYear(action, fy))
        .flatMap((action) => [
          actionRow(action, fy),
          ...indicatorsOf(action.indicators, leads(action)),
        ]),
      ...indicatorsOf(measure.indicators, leads(measure)),
    ]);
  const others = indicatorsOf(
    plan.indicators.filter(({ section }) => section !== null),
    [],
  );
  return inOrderOfDivisions([...rows, ...others], plan.organization.divisions);
}

/** Whoever stands first answers, the others support; without one of its own those of the measure answer. */
function leads(task: Action | Measure): Division[] {
  const whole = 'measure' in task ? task.measure.divisions : [];
  return [...task.divisions, ...whole].slice(0, 1);
}

function inOrderOfDivisions(rows: EntryRow[], divisions: readonly Division[]): EntryRow[] {
  const place = ({ divisions: [lead] }: EntryRow) =>
    lead ? divisions.indexOf(lead) : divisions.length;
  return rows.toSorted((a, b) => place(a) - place(b));
}

function actionRow(action: Action, fy: number): EntryRow {
  const own = { no: action.no, measure: action.measure.title, title: action.title };
  return taskRow('action', action, own, fy);
}

function measureRow(measure: Measure, fy: number): EntryRow {
  return taskRow('measure', measure, { no: measure.no, measure: measure.title, title: '' }, fy);
}

function taskRow(
  kind: 'action' | 'measure',
  task: Action | Measure,
  own: { no: string; measure: string; title: string },
  fy: number,
): EntryRow {
  const done = resultOf(task, fy);
  const before = resultOf(task, fy - 1);
  return {
    kind,
    divisions: leads(task),
    cells: {
      division: namesOf(leads(task)),
      kind: entryKinds[kind],
      ...own,
      stages: stagesIn(task, fy),
      previous: before ? `${stateOf(before)}：${before.text}`.replace(/^：/, '') : '',
      state: done ? stateOf(done) : '',
      text: done?.text ?? '',
      next_step: done?.nextStep ?? '',
    },
  };
}

/** What was done in a year: the achievement that is no part of another. */
function resultOf({ results, no }: Action | Measure, fy: number): Result | undefined {
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

function stagesIn({ stages }: Action | Measure, fy: number): string {
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
