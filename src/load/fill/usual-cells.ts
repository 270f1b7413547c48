import { shortYearName } from '../../words/fiscal-year.ts';
import { amountName } from '../../words/number.ts';
import { evaluationName } from '../../words/evaluation.ts';
import type { RawRecord, RawTable } from '../read/parse.ts';
import type { CellOf, Filler } from './filler.ts';

type Cells = RawRecord['cells'];

/** Cells that other cells of the same row say: a stage as printed, a grade by itself, a value with its year. */
export function usualCells(tables: readonly RawTable[]): Filler {
  const indicators = tables.find(({ table }) => table.name === 'indicators')?.records ?? [];
  const units = new Map(
    indicators.map(({ cells }) => [cells['indicator_no'], cells['unit'] ?? '']),
  );
  const fillers: Readonly<Record<string, Readonly<Record<string, CellOf>>>> = {
    schedule: { printed: ({ cells }) => cells['stage'] ?? '', kind: () => 'stage' },
    indicators: { origin: () => 'kpi', target_kind: () => 'number' },
    effects: { effect_no: effectNo, unit: onlyUnit(tables) },
    scales: { title: ({ cells }) => cells['grade'] ?? '' },
    results: { text: gradeText, result_no: resultNo },
    indicator_values: { label: ({ cells }) => valueLabel(cells, units.get(cells['indicator_no'])) },
  };
  return ({ table }) => fillers[table.name] ?? {};
}

/** The unit of an effect: where those of one kind are given in one, it need not be repeated. */
function onlyUnit(tables: readonly RawTable[]): CellOf {
  const unitsOf = unitsByKind(tables);
  return ({ cells }) => {
    const [unit = '', ...others] = unitsOf.get(cells['kind'] ?? '') ?? [];
    return others.length === 0 ? unit : '';
  };
}

/** The units that the effects of each kind are given in: one that is alone need not be repeated. */
function unitsByKind(tables: readonly RawTable[]): ReadonlyMap<string, readonly string[]> {
  const effects = tables.find(({ table }) => table.name === 'effects')?.records ?? [];
  const kinds = Map.groupBy(effects, ({ cells }) => cells['kind'] ?? '');
  return new Map(
    [...kinds].map(([kind, own]) => {
      const units = new Set(own.flatMap(({ cells }) => cells['unit'] || []));
      return [kind, [...units]];
    }),
  );
}

/** An effect is named by what it is of: 「1-1-saving-actual-2025」; with two of one kind the key is told as double. */
export function effectNo({ cells }: Pick<RawRecord, 'cells'>): string {
  const owner = cells['action_no'] || cells['measure_no'] || cells['section_no'] || 'plan';
  const { kind, series, fy, cumulative } = cells;
  if (!kind || !series) return '';
  return [owner, kind, series, fy || 'all', cumulative === 'yes' && 'total']
    .filter(Boolean)
    .join('-');
}

/** A result is named by its year and what it is of: 「2025-1-1」, 「2025-1-1-issue」. */
export function resultNo({ cells }: Pick<RawRecord, 'cells'>): string {
  const owner = cells['action_no'] || cells['measure_no'] || cells['section_no'] || 'plan';
  const { fy, kind } = cells;
  if (!fy || !kind) return '';
  return [fy, owner, kind !== 'achievement' && kind].filter(Boolean).join('-');
}

/** A row that only gives a grade says so: 「一次評価：A」 */
function gradeText({ cells: { grade, evaluator } }: RawRecord): string {
  return grade ? `${evaluationName(evaluator || null)}：${grade}` : '';
}

/** What is said after a number: 80%以上. What stands before it (約) or needs more is typed. */
const endings: Readonly<Record<string, string>> = {
  '': '',
  exact: '',
  at_least: '以上',
  at_most: '以下',
  above: '超',
  below: '未満',
  about: '程度',
  total: '',
  each: '',
};

/** 「R10：80%以上」, 「R6～R10：5業務」, 「R6～R10：各1業務」; nothing where the cells do not say enough. */
function valueLabel(cells: Cells, unit: string | undefined): string {
  const { value = '', qualifier = '', period_from: from, period_to: to } = cells;
  const ending = endings[qualifier];
  const years = from && to && from !== to ? [from, to] : [cells['fy'] ?? ''];
  if (!unit || ending === undefined || !/^-?\d+(\.\d+)?$/.test(value)) return '';
  if (!years.every((year) => /^(19[3-9]|20\d|21\d)\d$/.test(year))) return '';
  const period = years.map((year) => shortYearName(Number(year))).join('～');
  const each = qualifier === 'each' ? '各' : '';
  return `${period}：${each}${amountName(Number(value), unit)}${ending}`;
}
