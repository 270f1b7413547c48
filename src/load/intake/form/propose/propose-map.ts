import type { Grid } from '../../../read/workbook/grid.ts';
import { spreadMerges } from '../../sheets/spread-merges.ts';
import { bestHead } from '../sheet/find-form-head.ts';
import { headingColumns, nameOfColumn, type FormColumn } from '../sheet/heading-columns.ts';
import { meaningOf } from './meanings.ts';
import { mapText } from './map-text.ts';
import { proposeRecipes } from './propose-recipes.ts';
import type { SeenSheet } from './seen-sheet.ts';
import { formRows } from '../sheet/form-rows.ts';
import { sheetYearOf } from '../sheet/sheet-year.ts';

/** A map drafted from the headings of a form, for a person to finish. */
export interface ProposedMap {
  text: string;
  /** Headings that were understood, with the columns that they go into. */
  understood: readonly { heading: string; into: string }[];
  /** Headings that were not. */
  unknown: readonly string[];
  /** What only a person can say. */
  questions: readonly string[];
}

/** Drafts a map from the sheet whose headings say the most; undefined where none are understood. */
export function proposeMap(grids: readonly Grid[], planId: string | null): ProposedMap | undefined {
  const seen = grids
    .map(spreadMerges)
    .flatMap((grid) => seeSheet(grid) ?? [])
    .toSorted((a, b) => b.byMeaning.size - a.byMeaning.size)[0];
  if (!seen || seen.byMeaning.size < 2) return undefined;
  const recipes = proposeRecipes(seen);
  const used = new Set(recipes.rows.flatMap(({ cells }) => cells.flatMap(({ refs }) => refs)));
  const names = [...new Set(seen.columns.map(seen.nameOf))];
  const unknown = names.filter((name) => !used.has(name));
  return {
    text: mapText(seen, recipes, {
      planId,
      unknown,
      fillDown: fillDownOf(seen, used),
      marks: seen.textsOf(seen.columns).filter((text) => /^[-－―—ー–]$|^[…‥]$/.test(text)),
      needsYear: sheetYearOf(seen.grid, seen.head) === null,
    }),
    understood: recipes.rows.flatMap(({ table, cells }) =>
      cells.flatMap(({ column, refs }) =>
        refs.map((heading) => ({ heading, into: `${table}.${column}` })),
      ),
    ),
    unknown,
    questions: recipes.questions,
  };
}

function seeSheet(grid: Grid): SeenSheet | undefined {
  const head = bestHead(grid, (rows) => {
    const columns = headingColumns(grid, rows);
    const known = columns.filter((column) => meaningOf(column) !== undefined);
    return known.length < 2 ? 0 : known.length * 10 + columns.filter(({ fy }) => fy).length;
  });
  if (!head) return undefined;
  const columns = headingColumns(grid, head);
  const byMeaning = Map.groupBy(
    columns.filter((column) => meaningOf(column) !== undefined),
    (column) => meaningOf(column)!,
  );
  const groups: string[] = [];
  const rows = formRows(grid, head, columns, { groups: [], skipRows: [] }, [], ({ words }) => {
    if (words.startsWith('1つの欄')) groups.push(words.slice(words.indexOf('：') + 1));
  });
  const textsOf = (wanted: readonly FormColumn[]) => {
    const texts = rows.flatMap(({ cells }) =>
      wanted.map(({ at }) => cells.get(at)?.cell.text.trim() ?? ''),
    );
    return [...new Set(texts.filter(Boolean))];
  };
  return {
    grid,
    head,
    columns,
    byMeaning,
    rows,
    groups,
    textsOf,
    nameOf: (it) => nameOfColumn(columns, it),
  };
}

/** Columns on the left in which rows are blank though others of the row are not. */
function fillDownOf(
  { grid, head, rows, byMeaning, nameOf }: SeenSheet,
  used: ReadonlySet<string>,
): string[] {
  const owners = (['section', 'number_part', 'number', 'measure', 'division'] as const)
    .flatMap((meaning) => byMeaning.get(meaning) ?? [])
    .toSorted((a, b) => a.at - b.at);
  const isBroken = ({ at }: FormColumn) =>
    rows.some(({ cells }) => !cells.has(at)) ||
    grid.merges.some(({ left, top, bottom }) => left === at && bottom > top && top > head.last);
  return owners
    .filter(isBroken)
    .map(nameOf)
    .filter((name) => used.has(name));
}
