import type { CellAt } from '../read/workbook/grid.ts';
import { groupProblems } from './group-problems.ts';
import { visible } from './visible.ts';

/** Something wrong in the input: a value, gathered with all others and printed once. */
export interface Problem {
  /** Name of the rule that found it; its broken examples lie in testing/broken/<rule>/. */
  rule: string;
  /** Path from the folder that holds data/ and content/: `data/plans/x/measures.csv`. */
  file: string;
  /** Line in the file, from 1. */
  line?: number;
  /** Row in which a spreadsheet shows that line, where it is another. */
  row?: number;
  /** Column of a table (`measure_no`), or character in the line of a prose file. */
  column?: string | number;
  /** What is wrong, as one sentence. */
  message: string;
  found?: string;
  expected?: string;
  /** The valid values that come nearest to what was found. */
  nearest?: readonly string[];
  /** The cell of a file that was handed in, where one is to be written otherwise. */
  cell?: CellAt;
  /** All that may stand there, as people write it, where that is a short list. */
  choices?: readonly string[];
  /** What to do. */
  fix: string;
  /** The rule of 「行政データにおける機械可読性に関するルール」 that asks for it: `L1-14`. */
  standard?: string;
}

/** Rules about whole files: what they find is the cause of much else. */
const causes = new Set(['encoding', 'unknown-file', 'plan-folders', 'row-shape', 'header']);

/** Prints problems for people, in Japanese, one block each, causes first, then in the order of the files; what repeats is told once. */
export function formatProblems(problems: readonly Problem[]): string {
  return groupProblems(sortProblems(problems)).map(formatGroup).join('\n\n');
}

/** Orders by cause, file, line and column, so that the order of the rules does not show. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const inJapanese = new Intl.Collator('ja', { numeric: true }).compare;
  // Most problems are of the same file and rule.
  const compare = (a: string, b: string) => (a === b ? 0 : inJapanese(a, b));
  const rank = ({ rule }: Problem) => (causes.has(rule) ? 0 : 1);
  return [...problems].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compare(String(a.column ?? ''), String(b.column ?? '')) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

/** How many problems each rule found, most first: 「reference 12件、type 3件」. */
export function countsByRule(problems: readonly Problem[]): string {
  const groups = [...Map.groupBy(problems, ({ rule }) => rule)];
  return groups
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([rule, found]) => `${rule} ${found.length}件`)
    .join('、');
}

// Names of the input stand in every part of a problem, so no part is printed as it is.
function formatGroup([first, ...others]: [Problem, ...Problem[]]): string {
  const lines = [`✖ ${problemPlace(first)}${others.length > 0 ? ` ほか${others.length}か所` : ''}`];
  lines.push(`  ${visible(first.message, 400)}`);
  if (first.found !== undefined) lines.push(`  見つかったもの: ${shown(first.found)}`);
  if (first.expected) lines.push(`  期待するもの: ${visible(first.expected, 400)}`);
  if (first.nearest?.length) lines.push(`  近いもの: ${nearestWords(first)}`);
  lines.push(`  直し方: ${visible(first.fix, 400)}`);
  const rule = `  規則: ${first.rule}${first.standard ? `（${first.standard}）` : ''}`;
  return [...lines, ...(others.length > 0 ? alsoAt(others) : []), rule].join('\n');
}

const mostPlaces = 5;

/** The first other places, each with what stands there and what comes near. */
function alsoAt(others: readonly Problem[]): string[] {
  const lines = others.slice(0, mostPlaces).map((problem) => {
    const { found, nearest = [] } = problem;
    const near = nearest.length > 0 ? ` → ${nearestWords(problem)}` : '';
    return `    ${lineWords(problem)}${found === undefined ? '' : ` ${shown(found, 40)}`}${near}`;
  });
  const rest = others.length - mostPlaces;
  return ['  同じ問題:', ...lines, ...(rest > 0 ? [`    ほかに${rest}か所`] : [])];
}

function nearestWords({ nearest = [] }: Problem): string {
  return nearest.map((it) => visible(it, 120)).join('、');
}

/** 「data/plans/x/results.csv 12行目 text」, 「回答.xlsx シート『今年度の記入』 H12」 */
export function problemPlace(problem: Problem): string {
  const { file, line, column } = problem;
  const parts = [visible(file, 300)];
  if (line !== undefined) parts.push(lineWords(problem));
  if (column !== undefined)
    parts.push(typeof column === 'number' ? `${column}文字目` : visible(column, 80));
  return parts.join(' ');
}

/** A spreadsheet counts rows otherwise where cells hold line breaks: 12行目（Excelでは10行目） */
function lineWords({ line, row }: Pick<Problem, 'line' | 'row'>): string {
  const excel = row === undefined || row === line ? '' : `（Excelでは${row}行目）`;
  return `${line ?? 1}行目${excel}`;
}

function shown(value: string, length = 120): string {
  if (value === '') return '（空欄）';
  const text = visible(value, length);
  return /^\s|\s$/.test(text) ? `「${text}」` : text;
}
