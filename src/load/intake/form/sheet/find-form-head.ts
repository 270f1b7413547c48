import type { Grid } from '../../../read/workbook/grid.ts';
import { columnsNamed, headingColumns, type HeadRows } from './heading-columns.ts';
import { headingWords } from './heading-words.ts';

/** Headings may stand below titles and notes, in up to four rows. */
const deepest = 30;
const highest = 4;

/** The rows that hold the most of the headings that a map names, and with them the most years; undefined where there are none. */
export function findFormHead(grid: Grid, refs: readonly string[]): HeadRows | undefined {
  return bestHead(grid, (head) => {
    const columns = headingColumns(grid, head);
    const found = refs.filter((words) => columnsNamed(columns, words).length > 0);
    return found.length === 0 ? 0 : found.length * 1000 + columns.filter(({ fy }) => fy).length;
  });
}

/** The rows for which `score` is highest; of equals the fewest, then the first. A heading that is joined with the row below them is cut by them: that counts half. */
export function bestHead(grid: Grid, score: (head: HeadRows) => number): HeadRows | undefined {
  let best: (HeadRows & { score: number }) | undefined;
  for (const { no: last } of grid.rows.slice(0, deepest))
    for (let first = last; first > last - highest && isHeading(grid, first, last); first -= 1) {
      const whole = score({ first, last });
      const it = { first, last, score: isCut(grid, first, last) ? whole / 2 : whole };
      if (it.score > (best?.score ?? 0)) best = it;
    }
  return best && { first: best.first, last: best.last };
}

function isCut({ merges }: Grid, first: number, last: number): boolean {
  return merges.some(({ top, bottom }) => first <= top && top <= last && bottom > last);
}

/** A row with one cell above others is a title, unless it names the year of several columns. */
function isHeading({ rows, merges }: Grid, no: number, last: number): boolean {
  const row = rows.find((it) => it.no === no);
  if (!row) return false;
  if (no === last) return true;
  const filled = [...row.cells.entries()].filter(([, cell]) => cell?.text.trim());
  const texts = new Set(filled.map(([, cell]) => cell.text));
  if (texts.size > 1) return true;
  const [at = 0, cell] = filled[0] ?? [];
  const below = rows.find((it) => it.no === last)?.cells ?? [];
  const first = below.findIndex((it) => it?.text.trim());
  const covered = below.filter((it, index) => index >= at && it?.text.trim()).length;
  const isJoined = merges.some(
    ({ top, left, right }) => top === no && left === at && right > left && right < below.length,
  );
  const words = headingWords(cell?.text ?? '', null);
  return at > first && words.fy !== null && words.rest === '' && (covered > 1 || isJoined);
}
