import { CellOfRecord, type Cell } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawTable } from '../../read/parse.ts';
import { nearestTo } from '../../report/nearest.ts';
import type { Problem } from '../../report/problem.ts';
import { leftPlans } from './left-plans.ts';
import { TargetIndex, type Target } from './target.ts';

/** What a cell refers to exists: the measure of an action, the division of a responsibility … */
export function checkReference(input: RawInput): Problem[] {
  const targets = new TargetIndex(input);
  // A measure that is missing is one problem of a file, not one for each of its rows; a table that is missing is one.
  const groups = Map.groupBy(
    input.tables.flatMap((raw) => missesIn(targets, raw)),
    ({ cell: { place, value }, target }) =>
      JSON.stringify(
        isGone(target) ? [target.file] : [place.file, place.column, value, target.among],
      ),
  );
  return [...groups.values()].map((group) => {
    const [{ cell, target }] = group as [Miss, ...Miss[]];
    const cells = group.map((it) => it.cell);
    const files = new Set(cells.map(({ place }) => place.file));
    return files.size > 1 && isGone(target)
      ? goneTable(cells, target)
      : problem(cell, target, othersOf(cells));
  });
}

/** Whether there is nothing at all that could be referred to. */
function isGone({ isMissing, everywhere }: Target): boolean {
  return isMissing || everywhere.size === 0;
}

/** One table that is not there, to which several refer. */
function goneTable(cells: readonly Cell[], { file, isMissing }: Target): Problem {
  const places = Map.groupBy(cells, ({ place }) => place.file);
  const shown = [...places].map(
    ([from, own]) => `${from.split('/').at(-1)} の ${own[0]!.place.column}（${own.length}か所）`,
  );
  return {
    rule: 'reference',
    file,
    message: `この表${isMissing ? 'がない' : 'に行が1つもない'}ので、ほかの${places.size}つの表が指す番号を確かめられません。`,
    found: shown.join('、'),
    expected: '見出しと、ほかの表が指す番号の行',
    fix: isMissing
      ? 'この表を元の場所に置いてください。'
      : 'この表に、ほかの表が指す番号の行を書いてください。',
  };
}

interface Miss {
  cell: Cell;
  target: Target;
}

/** The cells of a table that refer to something in vain, row by row. */
function missesIn(targets: TargetIndex, raw: RawTable): Miss[] {
  const columns = raw.table.columns
    .filter(({ references }) => references !== undefined)
    .map((column) => ({ column, missedBy: targets.missedIn(raw, column) }));
  const misses: Miss[] = [];
  const left = raw.table.name === 'changes' ? leftPlans(raw) : new Set<string>();
  for (const record of raw.records) {
    if (record.isMisshapen || left.has(record.cells['plan_id'] ?? '')) continue;
    for (const { column, missedBy } of columns) {
      const value = record.cells[column.name];
      const target = value && missedBy(record, value);
      if (!target || record.filled?.has(column.name)) continue;
      const cell = new CellOfRecord(raw, record, column, value);
      if (isCode(cell) && !isGap(cell, target)) misses.push({ cell, target });
    }
  }
  return misses;
}

/** A stage that is missing between others is told by the rule `stage-order`. */
function isGap({ column, value }: Cell, { valid }: Target): boolean {
  if (column.name !== 'stage_no') return false;
  return [...valid].some((stage) => Number(stage) > Number(value)) && Number(value) > 0;
}

/** Any other cell is blank or a question, which another rule says. */
function isCode({ value, column, record }: Cell): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(value) && !record.asked?.has(column.name);
}

/** Where else the same stands: （ほかに4、5、6行目も） */
function othersOf([, ...others]: Cell[]): string {
  if (others.length === 0) return '';
  const lines = others.slice(0, 5).map(({ place }) => place.line);
  const rest = others.length > 5 ? `など${others.length}行` : '行目';
  return `（ほかに${lines.join('、')}${rest}も）`;
}

function problem({ column, value, place }: Cell, target: Target, others: string): Problem {
  const { file, among, valid, everywhere, isMissing } = target;
  const rows = Object.entries(among).map(([name, shared]) => `${name} が「${shared}」の`);
  const what = `${column.title}「${value}」`;
  const message = isMissing
    ? `${file} がないので、${column.title}を確かめられません${others}。`
    : everywhere.size === 0
      ? `${file} に行が1つもないので、${column.title}を確かめられません${others}。`
      : everywhere.has(value)
        ? `${what}は ${file} にありますが、${rows.join('')}行ではありません${others}。`
        : `${what}が ${file} にありません${others}。`;
  return {
    rule: 'reference',
    ...place,
    message,
    found: value,
    expected: `${file} の${rows.length ? `、${rows.join('')}行の` : ''} ${column.references!.column} にある値${valid.size || isMissing ? '' : '（今は1つもありません）'}`,
    nearest: nearestTo(value, valid),
    fix: isMissing
      ? `${file} を置いてください。`
      : everywhere.size === 0
        ? `${file} に行を書いてください。`
        : `値を直すか、${file} に行を加えてください。`,
  };
}
