import { blankCell, type Grid, type GridCell, type GridRow } from '../../../read/workbook/grid.ts';
import type { Remark } from '../../intake-notes.ts';
import { placeOf, type Place } from '../../sheets/place.ts';
import type { FormMap } from '../map/form-map.ts';
import type { FormColumn, HeadRows } from './heading-columns.ts';

/** A row of a sheet as a person reads it: what is left blank because it stands above is in it. */
export interface FormRow {
  no: number;
  cells: ReadonlyMap<number, FormCell>;
  /** What the headings between the rows say, by the names that the map gives them. */
  groups: ReadonlyMap<string, FormCell>;
}

export interface FormCell {
  cell: GridCell;
  place: Place;
}

/** The rows below the headings; those that are no rows are told. */
export function formRows(
  grid: Grid,
  head: HeadRows,
  columns: readonly FormColumn[],
  map: Pick<FormMap, 'groups' | 'skipRows'>,
  fillDown: readonly number[],
  tell: (remark: Remark) => void,
): FormRow[] {
  const titles = headTexts(grid, head);
  const first = columns[0]?.at ?? 0;
  const groups = new Map<string, FormCell>();
  let above = new Map<number, FormCell>();
  return grid.rows.flatMap((row): FormRow[] => {
    const texts = textsOf(row);
    if (row.no <= head.last || texts.length === 0 || isHeadAgain(row, titles)) return [];
    const [start = { text: '', at: 0 }] = texts;
    const place = placeOf(grid, row.no, start.at);
    const skip = (words: string) => {
      tell({ place, words: `${words}：${start.text}` });
      return [];
    };
    if (isNoRow(texts, map.skipRows)) return skip('合計や注の行なので、読みませんでした');
    if (isAlone(texts)) {
      const level = map.groups.findIndex(
        ({ begins }) => begins === null || begins.test(start.text),
      );
      if (level !== -1) {
        for (const { name } of map.groups.slice(level)) groups.delete(name);
        groups.set(map.groups[level]!.name, { cell: row.cells[start.at]!, place });
        above = new Map();
        return [];
      }
      if (start.at <= first) return skip('1つの欄だけの行なので、読みませんでした');
    }
    const cells = cellsOf(grid, row, above, fillDown);
    above = cells;
    return [{ no: row.no, cells, groups: new Map(groups) }];
  });
}

interface Text {
  text: string;
  at: number;
}

function textsOf({ cells }: GridRow): Text[] {
  return [...cells.entries()].flatMap(([at, cell]) => {
    const text = (cell?.text ?? '').trim();
    return text === '' ? [] : [{ text, at }];
  });
}

const isAlone = (texts: readonly Text[]) => new Set(texts.map(({ text }) => text)).size === 1;

/** A sum or a note: told by the first cells, for a sum may stand beside a heading of its group. */
function isNoRow(texts: readonly Text[], skipRows: readonly string[]): boolean {
  const [first] = texts;
  if (/^(※|＊|\*|注[）):：\d]|[（(]注|備考[:：]|出典[:：]|資料[:：])/.test(first!.text))
    return true;
  return texts.slice(0, 3).some(({ text }) => {
    const plain = text.replace(/\s/g, '');
    return (
      /^(?:.{0,12}[のの]?)?(?:[合総小累]計)$|^計$/.test(plain) ||
      skipRows.some((it) => text.startsWith(it))
    );
  });
}

/** Headings that are printed again on each page. */
function isHeadAgain(row: GridRow, titles: ReadonlyMap<number, ReadonlySet<string>>): boolean {
  const texts = textsOf(row);
  return texts.length > 1 && texts.every(({ text, at }) => titles.get(at)?.has(text));
}

function headTexts({ rows }: Grid, { first, last }: HeadRows): Map<number, Set<string>> {
  const titles = new Map<number, Set<string>>();
  for (const row of rows.filter(({ no }) => no >= first && no <= last))
    for (const { text, at } of textsOf(row))
      titles.set(at, (titles.get(at) ?? new Set()).add(text));
  return titles;
}

/** The cells of a row; a blank in a column that is filled down says what stands above, as long as nothing before it is new. */
function cellsOf(
  grid: Grid,
  row: GridRow,
  above: ReadonlyMap<number, FormCell>,
  fillDown: readonly number[],
): Map<number, FormCell> {
  const cells = new Map<number, FormCell>();
  for (const { at } of textsOf(row))
    cells.set(at, { cell: row.cells[at] ?? blankCell, place: placeOf(grid, row.no, at) });
  for (const at of fillDown) {
    const before = above.get(at);
    if (!cells.has(at) && before) cells.set(at, before);
    else if (cells.get(at)?.cell.text.trim() !== before?.cell.text.trim()) break;
  }
  return cells;
}
