import type { Column } from '../tables/describe/column.ts';
import { toJapaneseCsv } from '../publish/formats/csv-ja.ts';
import { toCsv } from '../publish/formats/csv.ts';
import type { PublishedTable } from '../publish/datasets/published-table.ts';
import { exceptions, type Exception } from './exceptions.ts';
import { csvGrid, sheetGrid } from './grids.ts';
import { layoutOf } from './layout.ts';
import { rules } from './rules/all-rules.ts';
import type { Finding, Grid } from './grid.ts';
import type { Rule } from './rule.ts';

/** What one rule says of one table over all its files: broken, kept, or not kept on purpose. */
export interface TableVerdict {
  rule: Rule;
  table: PublishedTable;
  /** Findings that no exception covers, with the file in which they are. */
  broken: { file: string; finding: Finding; column: Column | null }[];
  /** Exceptions that were needed, with the columns in question. */
  excepted: { exception: Exception; columns: string[] }[];
}

/** Judges a table in each of its forms: both CSVs and the sheet of the workbook. */
export function judgeTable(table: PublishedTable): TableVerdict[] {
  const files = [
    { file: `${table.name}.csv`, grid: csvGrid(toCsv(table)) },
    { file: `${table.name}.ja.csv`, grid: csvGrid(toJapaneseCsv(table)) },
    { file: 'Excel', grid: sheetGrid(table) },
  ];
  const verdicts = files.map(({ file, grid }) => ({ file, verdicts: judgeFile(grid) }));
  return verdicts[0]!.verdicts.map(({ rule }, index) => {
    const found = verdicts.flatMap(({ file, verdicts: ofFile }) =>
      ofFile[index]!.findings.map((finding) => ({
        file,
        finding,
        column: finding.column === null ? null : (table.columns[finding.column] ?? null),
      })),
    );
    return { rule, table, ...sorted(rule, table, found) };
  });
}

function sorted(rule: Rule, table: PublishedTable, found: TableVerdict['broken']) {
  const broken: TableVerdict['broken'] = [];
  const columns = new Map<Exception, Set<string>>();
  for (const it of found) {
    const exception = exceptions.find((candidate) => covers(candidate, rule, table, it.column));
    if (!exception) broken.push(it);
    else columns.set(exception, (columns.get(exception) ?? new Set()).add(it.column?.name ?? ''));
  }
  const excepted = [...columns].map(([exception, names]) => ({
    exception,
    columns: [...names].filter((name) => name !== ''),
  }));
  return { broken, excepted };
}

function covers(exception: Exception, rule: Rule, table: PublishedTable, column: Column | null) {
  if (exception.rule !== rule.id) return false;
  if (exception.table !== null && exception.table !== table.name) return false;
  if (exception.columns === null && exception.types === null) return true;
  if (!column) return false;
  return (
    (exception.columns?.includes(column.name) ?? false) ||
    (exception.types?.includes(column.type) ?? false)
  );
}

/** What one rule says of one file. */
export interface Verdict {
  rule: Rule;
  findings: Finding[];
}

/** Judges a file by every rule. A file of a header only has nothing to judge but its form. */
export function judgeFile(grid: Grid): Verdict[] {
  const layout = layoutOf(grid);
  return rules.map((rule) => ({ rule, findings: rule.judge(grid, layout) }));
}
