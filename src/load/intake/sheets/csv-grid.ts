import { readCsv } from '../../../tables/csv/read-csv.ts';
import { decode } from '../../read/decode.ts';
import type { Grid } from '../../read/workbook/grid.ts';
import type { Problem } from '../../report/problem.ts';

/** A CSV in UTF-8, Shift_JIS or UTF-16, with commas, semicolons or tabs, as a grid; rows are counted as Excel does. */
export function csvGrid(file: string, bytes: Uint8Array): Grid | Problem {
  const decoded = decode(bytes);
  if (!('text' in decoded)) return unreadableText(file, decoded.badLine);
  const { rows: read, badQuotesAt } = readCsv(decoded.text, { delimiter: [',', '\t', ';'] });
  if (badQuotesAt !== undefined)
    return {
      rule: 'row-shape',
      file,
      line: badQuotesAt + 1,
      message: '引用符（"）が正しく閉じられていません。',
      fix: 'この行の " の数を確かめてください。',
    };
  const rows = read.map((cells, at) => ({
    no: at + 1,
    cells: cells.map((text) => ({ text, look: 'text' as const })),
  }));
  const filled = rows.filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
  return { file, sheet: null, isHidden: false, rows: filled, merges: [] };
}

/** That the bytes of a line are no text. */
export function unreadableText(file: string, line: number): Problem {
  return {
    rule: 'encoding',
    file,
    line,
    message: 'この行の文字を読み取れません。',
    expected: 'UTF-8、Shift_JIS（CP932）、UTF-16LE のどれか',
    fix: 'Excelなら「CSV UTF-8（コンマ区切り）」を選んで保存し直してください。',
  };
}
