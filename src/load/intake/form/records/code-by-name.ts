import { tables, type TableName } from '../../../../tables/all-tables.ts';
import type { Column } from '../../../../tables/describe/column.ts';
import { nearestTo } from '../../../report/nearest.ts';
import type { Problem } from '../../../report/problem.ts';
import type { GridCell } from '../../../read/workbook/grid.ts';
import type { DraftRow } from '../../drafts/drafts.ts';
import { foldTitle } from '../../sheets/find-head.ts';
import { numberIn, printedNumber } from '../sheet/printed-number.ts';
import type { Desk } from './desk.ts';

type Found =
  | { code: string }
  | { problem: Omit<Problem, 'file' | 'column' | 'rule'> & { rule: string } };

/** The code of what a cell names: a code that is there, a number as people print it, or the name of one thing. */
export function codeByName(
  { references, title }: Column,
  text: string,
  cell: GridCell,
  desk: Desk,
  around: Readonly<Record<string, string>>,
): Found {
  const { table, column } = references!;
  const rows = rowsOf(table, desk).filter(({ isRemoved }) => !isRemoved);
  const codes = new Set(rows.map(({ cells }) => cells[column] ?? ''));
  const printed = printedNumber(text)?.words === '' ? numberIn(text) : '';
  for (const code of [text, text.normalize('NFKC'), printed])
    if (code !== '' && codes.has(code)) return { code };
  if (cell.look === 'date')
    return asked(rows, column, text, title, '番号が、表計算ソフトで日付に変わっています。');
  const named = rows.filter(({ cells }) => foldTitle(nameOf(cells)) === foldTitle(text));
  const near = Object.entries(around).filter(([name, value]) => value !== '' && name !== column);
  const own = named.filter(({ cells }) =>
    near.every(([name, value]) => cells[name] === undefined || cells[name] === value),
  );
  const found = new Set((named.length > 1 ? own : named).map(({ cells }) => cells[column] ?? ''));
  const [code] = found;
  if (found.size === 1 && code) return { code };
  return asked(
    rows,
    column,
    text,
    title,
    found.size > 1 || named.length > 1
      ? 'この名前のものが2つ以上あります。'
      : `${tableTitle(table)}に、この番号も名前もありません。`,
  );
}

const nameOf = (cells: DraftRow['cells']) => cells['title'] ?? cells['name'] ?? '';

function asked(
  rows: readonly DraftRow[],
  column: string,
  text: string,
  title: string,
  message: string,
): Found {
  const names = rows.flatMap(({ cells }) => [nameOf(cells), cells[column] ?? '']).filter(Boolean);
  return {
    problem: {
      rule: 'ambiguous-cell',
      message,
      found: text,
      expected: title,
      nearest: nearestTo(text, names),
      fix: 'ある番号か名前に直すか、先にその表に行を加えてください（課は npm run new -- division）。',
    },
  };
}

function tableTitle(name: string): string {
  return (tables as Record<string, { title: string }>)[name]?.title ?? name;
}

/** Of a table of the whole site only what belongs to the government of the plan. */
function rowsOf(name: string, { drafts, planId }: Desk): readonly DraftRow[] {
  const { rows } = drafts.open(name as TableName, planId);
  const plan = drafts.open('plans', null).rows.find(({ cells }) => cells['plan_id'] === planId);
  const own = plan?.cells['organization_id'];
  return rows.filter(
    ({ cells }) => cells['organization_id'] === undefined || cells['organization_id'] === own,
  );
}
