import { cellAddress, type Grid, type Merge } from '../../../load/read/workbook/grid.ts';

/** A sheet as people draw it: a line a row, cells between bars, 「A1:C1」 for what is joined. */
export function formSheet(
  text: string,
  joined: readonly string[] = [],
  sheet: string | null = '一覧',
): Grid {
  const rows = text
    .replace(/^\n/, '')
    .split('\n')
    .map((line, at) => ({
      no: at + 1,
      cells: line.split('|').map((cell) => {
        const words = cell.trim().replaceAll('⏎', '\n');
        return {
          text: words,
          look: /^-?\d+(\.\d+)?$/.test(words) ? ('number' as const) : ('text' as const),
        };
      }),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.text !== ''));
  return {
    file: sheet === null ? '一覧.csv' : '一覧.xlsx',
    sheet,
    isHidden: false,
    rows,
    merges: joined.map(mergeOf),
  };
}

function mergeOf(range: string): Merge {
  const [from, to] = range.split(':').map((it) => cellAddress(it)!);
  return { top: from!.row, left: from!.column, bottom: to!.row, right: to!.column };
}
