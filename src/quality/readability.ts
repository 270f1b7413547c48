import type { PublishedTable } from '../publish/datasets/published-table.ts';
import { judgeTable, type TableVerdict } from './judge.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/all-rules.ts';

/** What one rule says of a dataset. */
export interface RuleResult {
  rule: Rule;
  result: 'passed' | 'excepted' | 'broken';
  /** Where it is not kept on purpose, and why. */
  exceptions: { table: string; columns: string[]; reason: string }[];
  /** Where it is broken: `measures.csv B12（…）`. */
  faults: string[];
}

/** A dataset as far as its tables go. */
export interface Readable {
  name: string;
  tables: readonly PublishedTable[];
}

const judged = new WeakMap<PublishedTable, TableVerdict[]>();

/** A dataset with what each rule says of it. */
export interface Judged extends Readable {
  results: readonly RuleResult[];
}

/** How a dataset does by every rule that a machine can judge. */
export function judge({ name, tables }: Readable): Judged {
  return { name, tables, results: resultsOf(tables) };
}

function resultsOf(tables: Readable['tables']): RuleResult[] {
  const verdicts = tables.map(verdictsOf);
  return rules.map((rule, index) => {
    const ofRule = verdicts.map((ofTable) => ofTable[index]!);
    const exceptions = ofRule.flatMap(({ table, excepted }) =>
      excepted.map(({ exception, columns }) => ({
        table: table.name,
        columns,
        reason: exception.reason,
      })),
    );
    const faults = ofRule.flatMap(faultsOf);
    const result = faults.length > 0 ? 'broken' : exceptions.length > 0 ? 'excepted' : 'passed';
    return { rule, result, exceptions, faults };
  });
}

/** One table stands in several datasets and is judged once. */
function verdictsOf(table: PublishedTable): TableVerdict[] {
  const known = judged.get(table) ?? judgeTable(table);
  judged.set(table, known);
  return known;
}

function faultsOf({ broken }: TableVerdict): string[] {
  return broken.map(({ file, finding, column }) => {
    const where = column ? `${finding.where}（${column.name}）` : finding.where;
    return `${file} ${where}：${finding.why}`;
  });
}
