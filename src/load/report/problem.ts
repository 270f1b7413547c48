import { visible } from './visible.ts';

/** Something wrong in the input: a value, gathered with all others and printed once. */
export interface Problem {
  /** Name of the rule that found it; its broken examples lie in testing/broken/<rule>/. */
  rule: string;
  /** Path from the folder that holds data/ and content/: `data/plans/x/measures.csv`. */
  file: string;
  /** Line in the file, from 1. */
  line?: number;
  /** Column of a table (`measure_no`), or character in the line of a prose file. */
  column?: string | number;
  /** What is wrong, as one sentence. */
  message: string;
  found?: string;
  expected?: string;
  /** The valid values that come nearest to what was found. */
  nearest?: readonly string[];
  /** What to do. */
  fix: string;
  /** The rule of 「行政データにおける機械可読性に関するルール」 that asks for it: `L1-14`. */
  standard?: string;
}

/** Prints problems for people, in Japanese, one block each, in the order of the files. */
export function formatProblems(problems: readonly Problem[]): string {
  return sortProblems(problems).map(formatProblem).join('\n\n');
}

/** Orders by file, line and column, so that the order of the rules does not show. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const inJapanese = new Intl.Collator('ja', { numeric: true }).compare;
  // Most problems are of the same file and rule.
  const compare = (a: string, b: string) => (a === b ? 0 : inJapanese(a, b));
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compare(String(a.column ?? ''), String(b.column ?? '')) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

// Names of the input stand in every part of a problem, so no part is printed as it is.
function formatProblem(problem: Problem): string {
  const lines = [`✖ ${place(problem)}`, `  ${visible(problem.message, 400)}`];
  if (problem.found !== undefined) lines.push(`  見つかったもの: ${shown(problem.found)}`);
  if (problem.expected) lines.push(`  期待するもの: ${visible(problem.expected, 400)}`);
  if (problem.nearest?.length)
    lines.push(`  近いもの: ${problem.nearest.map((it) => visible(it, 120)).join('、')}`);
  lines.push(`  直し方: ${visible(problem.fix, 400)}`);
  lines.push(`  規則: ${problem.rule}${problem.standard ? `（${problem.standard}）` : ''}`);
  return lines.join('\n');
}

function place({ file, line, column }: Problem): string {
  const parts = [visible(file, 300)];
  if (line !== undefined) parts.push(`${line}行目`);
  if (column !== undefined)
    parts.push(typeof column === 'number' ? `${column}文字目` : visible(column, 80));
  return parts.join(' ');
}

function shown(value: string): string {
  if (value === '') return '（空欄）';
  const text = visible(value, 120);
  return /^\s|\s$/.test(text) ? `「${text}」` : text;
}
