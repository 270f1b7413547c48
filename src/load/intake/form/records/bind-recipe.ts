import type { Grid } from '../../../read/workbook/grid.ts';
import { nearestTo } from '../../../report/nearest.ts';
import type { Problem } from '../../../report/problem.ts';
import type { CellRule, FormMap, Recipe, Ref } from '../map/form-map.ts';
import { columnsNamed, nameOfColumn, type FormColumn } from '../sheet/heading-columns.ts';
import type { Period } from '../sheet/heading-words.ts';

/** Where a heading of the map stands in a sheet: columns, or headings between the rows. */
export type Source = { columns: readonly FormColumn[] } | { group: string };

/** A recipe that knows the columns of a sheet. */
export interface BoundRecipe {
  recipe: Recipe;
  sources: ReadonlyMap<Ref, Source>;
  /** What the recipe is repeated for; one, perhaps without a year, where its columns are not repeated. */
  periods: readonly FormPeriod[];
}

export interface FormPeriod {
  fy: number | null;
  months: Period['months'];
}

export const refsOf = ({ from, within }: CellRule): Ref[] => [
  ...from,
  ...within.map((it) => it.from),
];

/** Finds the headings of a recipe in a sheet; what is not there, or stands twice, is told with its line of the map. */
export function bindRecipe(
  recipe: Recipe,
  map: FormMap,
  grid: Grid,
  columns: readonly FormColumn[],
  sheetYear: number | null,
): { bound: BoundRecipe; problems: Problem[] } {
  const problems: Problem[] = [];
  const sources = new Map<Ref, Source>();
  for (const ref of recipe.cells.flatMap(refsOf)) {
    if (map.groups.some(({ name }) => name === ref.words)) {
      sources.set(ref, { group: ref.words });
      continue;
    }
    const found = columnsNamed(columns, ref.words);
    sources.set(ref, { columns: found });
    if (found.length === 0) problems.push(missing(ref, map, grid, columns));
    else if (isDouble(found)) problems.push(double(ref, map, grid, columns, found));
  }
  const periods = periodsOf([...sources.values()], sheetYear);
  const asking = recipe.cells.find(({ period }) => period !== null);
  if (asking && periods.some(({ fy }) => fy === null))
    problems.push({
      rule: 'form-map',
      file: map.file,
      line: asking.line,
      message: `${grid.sheet === null ? 'ファイル' : `シート『${grid.sheet}』`}の列が、どの年度のものかわかりません。`,
      fix: '見出しかシートの名前に年度を書くか、読み方のファイルに year: 2025 のように書いてください。',
    });
  return { bound: { recipe, sources, periods }, problems };
}

/** Two columns of the same period. */
function isDouble(found: readonly FormColumn[]): boolean {
  return new Set(found.map(keyOf)).size < found.length;
}

const keyOf = ({ fy, months }: FormPeriod) => `${fy}/${months?.join('-') ?? ''}`;

function periodsOf(sources: readonly Source[], sheetYear: number | null): FormPeriod[] {
  const columns = sources.flatMap((it) => ('columns' in it ? it.columns : []));
  const repeated = columns.filter(({ fy, months }) => fy !== null || months !== null);
  const periods = new Map(repeated.map((it) => [keyOf(it), it]));
  if (periods.size === 0) return [{ fy: sheetYear, months: null }];
  return [...periods.values()]
    .toSorted((a, b) => a.at - b.at)
    .map(({ fy, months }) => ({ fy: fy ?? sheetYear, months }));
}

/** The column of a source in a period: its own, or the one that is for all. */
export function columnIn(
  { columns }: { columns: readonly FormColumn[] },
  period: FormPeriod,
  sheetYear: number | null,
): FormColumn | undefined {
  const own = columns.find(
    ({ fy, months }) => keyOf({ fy: fy ?? sheetYear, months }) === keyOf(period),
  );
  return own ?? columns.find(({ fy, months }) => fy === null && months === null);
}

function missing(
  { words, line }: Ref,
  map: FormMap,
  grid: Grid,
  columns: readonly FormColumn[],
): Problem {
  const names = [...new Set(columns.map((it) => nameOfColumn(columns, it)))];
  return {
    rule: 'form-map',
    file: map.file,
    line,
    message: `見出し「${words}」が、${sheetWords(grid)}にありません。`,
    found: words,
    expected: names.slice(0, 30).join('、'),
    nearest: nearestTo(words, [...names, ...map.groups.map(({ name }) => name)]),
    fix: 'シートの見出しのとおりに書くか、「C列」のように列の記号で書いてください。',
  };
}

function double(
  { words, line }: Ref,
  map: FormMap,
  grid: Grid,
  columns: readonly FormColumn[],
  found: readonly FormColumn[],
): Problem {
  return {
    rule: 'form-map',
    file: map.file,
    line,
    message: `見出し「${words}」の列が、${sheetWords(grid)}に2つ以上あります。`,
    found: found.map(({ shown }) => shown).join('、'),
    nearest: [...new Set(found.map((it) => nameOfColumn(columns, it)))].filter(
      (it) => it !== words,
    ),
    fix: '上の段の見出しから「効果額/実績」のように書くか、「C列」のように列の記号で書いてください。',
  };
}

const sheetWords = ({ file, sheet }: Grid) => (sheet === null ? file : `シート『${sheet}』`);
