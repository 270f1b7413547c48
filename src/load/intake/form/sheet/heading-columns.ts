import type { Grid } from '../../../read/workbook/grid.ts';
import { foldTitle } from '../../sheets/find-head.ts';
import { headingWords, type Period } from './heading-words.ts';

/** A column of a sheet by what its headings say, from above, but for the period that they name. */
export interface FormColumn {
  at: number;
  path: readonly string[];
  fy: number | null;
  months: Period['months'];
  /** The headings as they stand, for people: 令和6年度／目標. */
  shown: string;
}

/** Rows of headings of a sheet, as Excel counts. */
export interface HeadRows {
  first: number;
  last: number;
}

/** The columns below some rows of headings: a heading that is joined over columns is of each of them. */
export function headingColumns(grid: Grid, { first, last }: HeadRows): FormColumn[] {
  const width = grid.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const levels: string[][] = [];
  for (let no = first; no <= last; no += 1) levels.push(levelAt(grid, no, last, width));
  const eras = levels.map((): string | null => null);
  return Array.from({ length: width }, (_, at) =>
    columnOf(
      at,
      levels.map((level) => level[at] ?? ''),
      eras,
    ),
  ).filter(({ shown }) => shown !== '');
}

/** `texts` from above; `eras` by level: that of the columns on the left, which this one takes further. */
function columnOf(at: number, texts: readonly string[], eras: (string | null)[]): FormColumn {
  const path: string[] = [];
  const shown: string[] = [];
  let fy: number | null = null;
  let months: Period['months'] = null;
  texts.forEach((text, level) => {
    if (text === '' || text === texts[level - 1]) return;
    const words = headingWords(text, eras[level]!);
    eras[level] = words.era;
    if (words.rest !== '') path.push(words.rest);
    fy = words.fy ?? fy;
    months = words.months ?? months;
    shown.push(inOneLine(text));
  });
  // A year alone, as in 「R6 R7 R8」, has to be called by something.
  if (path.length === 0 && (fy !== null || months !== null)) path.push(yearsAlone);
  return { at, path, fy, months, shown: shown.join('／') };
}

/** What columns are called whose headings are years and nothing else. */
const yearsAlone = '年度別';

const inOneLine = (text: string) => text.replace(/\s+/g, '');

/** The headings of one row, by column. */
function levelAt(grid: Grid, no: number, last: number, width: number): string[] {
  const own = textsAt(grid, no, width);
  const merges = grid.merges.filter(({ top, bottom }) => top <= no && no <= bottom);
  for (const { top, left, right } of merges) {
    const text = textsAt(grid, top, width)[left] ?? '';
    for (let at = left; at <= right && at < width; at += 1) own[at] = text;
  }
  const isJoined = merges.some(({ left, right }) => right > left);
  return no === last || isJoined ? own : spread(own, textsAt(grid, no + 1, width));
}

/** In a CSV nothing is joined: a heading goes on over blanks that have headings below them. */
function spread(own: readonly string[], below: readonly string[]): string[] {
  let running = '';
  return own.map((text, at) => {
    running = text || (below[at] ? running : '');
    // A heading with nothing below is of its own column alone.
    if (text !== '' && !below[at]) running = '';
    return text || running;
  });
}

function textsAt({ rows }: Grid, no: number, width: number): string[] {
  const cells = rows.find((row) => row.no === no)?.cells ?? [];
  return Array.from({ length: width }, (_, at) => (cells[at]?.text ?? '').trim());
}

/** The columns that a heading names: by its letter (C列), its whole path or the end of it. */
export function columnsNamed(columns: readonly FormColumn[], words: string): FormColumn[] {
  const [, letter] = /^([A-Z]{1,2})列$/.exec(words.normalize('NFKC').trim()) ?? [];
  if (letter !== undefined) {
    const at = [...letter].reduce((sum, it) => sum * 26 + it.charCodeAt(0) - 64, 0) - 1;
    return columns.filter((column) => column.at === at);
  }
  const parts = words.split(/[／/]/).map((part) => headingWords(part, null));
  const wanted = parts.map(({ rest }) => fold(rest)).filter(Boolean);
  const year = parts.find(({ fy }) => fy !== null)?.fy ?? null;
  const fits = ({ path, fy }: FormColumn) => {
    const own = path.map(fold);
    return (
      (year === null || year === fy) &&
      wanted.length <= own.length &&
      wanted.every((it, n) => it === own.at(n - wanted.length))
    );
  };
  const found = columns.filter(fits);
  // A heading that is one column's whole path is not meant for the end of others.
  const whole = found.filter(({ path }) => path.length === wanted.length);
  return whole.length > 0 ? whole : found;
}

const fold = (words: string) => foldTitle(words).replace(/[-ー―]/g, '-');

/** How a column is named in a map: as short as it is alone. */
export function nameOfColumn(columns: readonly FormColumn[], { path }: FormColumn): string {
  const paths = new Set(columns.map((it) => it.path.join('/')));
  for (let length = 1; length <= path.length; length += 1) {
    const name = path.slice(-length).join('/');
    const same = columnsNamed(columns, name).map((it) => it.path.join('/'));
    if (same.every((it) => it === path.join('/')) && paths.size > 0) return name;
  }
  return path.join('/');
}
