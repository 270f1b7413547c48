import { codeName, titleOf } from '../../words/code-names.ts';
import { eraYearName } from '../../words/fiscal-year.ts';
import { amountName } from '../../words/number.ts';
import type { Change } from '../types/model.ts';

/** 訂正, 見直し … */
export function changeKindName({ kind }: Change): string {
  return codeName('changes', 'kind', kind);
}

/**
 * What was changed, by its name: 「指標『窓口で待つ時間』の令和10年度目標」, 「取組項目『待ち時間の公表』」;
 * empty for a whole plan.
 */
export function changedPlace(change: Change): string {
  const { table, column } = change;
  const subject = subjectOf(change);
  if (table === 'indicator_values') return [subject, valuePlace(change)].filter(Boolean).join('の');
  // The unit of a year stands in the year itself.
  const title = column === null ? null : titleOf(table, column)?.replace(/（年）$/, '');
  return [subject, isTitleOf(change) ? null : title].filter(Boolean).join('の');
}

/** The values before and after as people read them: 「78%→79%」; empty where neither is told. */
export function changedValues(change: Change): string {
  const { before, after } = change;
  if (before === null && after === null) return '';
  return `${valueOf(change, before)}→${valueOf(change, after)}`;
}

/** One of the values, with its unit, year or name; 「（なし）」 for none. */
export function valueOf({ table, column, indicator }: Change, value: string | null): string {
  if (value === null) return '（なし）';
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number))
    return codeName(table ?? '', column ?? '', value);
  if (column !== null && /(^|_)fy$/.test(column)) return yearOf(number) ?? value;
  // Digits as they were written: 12.50 stays 12.50.
  const decimals = value.split('.')[1]?.length ?? 0;
  if (table === 'indicator_values' && column === 'value' && indicator)
    return amountName(number, indicator.unit, decimals);
  return value;
}

/** The whole change in one line: 「指標『…』の令和6年度目標：78%→79%」. */
export function changeLine(change: Change): string {
  const place = changedPlace(change) || '計画';
  // What was added is named by its title already.
  const values = isTitleOf(change) && change.before === null ? '' : changedValues(change);
  return values === '' ? place : `${place}：${values}`;
}

/** What the row is, with its own name where the model or the record knows it, else its key. */
function subjectOf(change: Change): string {
  const { table, key, indicator } = change;
  if (table === null) return '';
  const what = titleOf(table) ?? table;
  if (indicator) return `指標「${indicator.name}」`;
  const name = nameOf(change);
  if (name !== null) return `${what}「${name}」`;
  const measure = change.measure ? `施策「${change.measure.title}」の` : '';
  const number = change.measure ? key?.split(' / ').slice(1).join(' / ') || key : key;
  return `${measure}${what}${number ? ` ${number}` : ''}`;
}

function nameOf({ table, key, plan, measure, before, after, column }: Change): string | null {
  if (isTitleOf({ table, column, before, after })) return after ?? before;
  if (table === 'measures') return measure?.title ?? null;
  if (table === 'actions') return plan.actions.find(({ no }) => no === key)?.title ?? null;
  if (table === 'sections') return plan.sections.find(({ no }) => no === key)?.title ?? null;
  return null;
}

/** Whether the change brings or takes a whole row, told by its title. */
function isTitleOf({
  table,
  column,
  before,
  after,
}: Pick<Change, 'table' | 'column' | 'before' | 'after'>): boolean {
  const isRow = column === null || column === 'title';
  return isRow && table !== 'indicator_values' && (before === null) !== (after === null);
}

/** 「令和10年度目標」 for the key 「1 / target / 2028 / …」; with the column, where it is not the value. */
function valuePlace({ key, column }: Change): string {
  const [, series = '', fy = ''] = (key ?? '').split('/').map((part) => part.trim());
  const year = yearOf(Number(fy));
  // 「目標」 says it as well as 「目標値」 before a value.
  const value = `${year ?? ''}${codeName('indicator_values', 'series', series).replace(/(?<=目標|実績)値$/, '')}`;
  const title = column === null || column === 'value' ? null : titleOf('indicator_values', column);
  return [value, title].filter(Boolean).join('の');
}

/** The name of a fiscal year; null for what is none. */
function yearOf(fy: number): string | null {
  return Number.isInteger(fy) && fy >= 1926 && fy < 10_000 ? eraYearName(fy) : null;
}
