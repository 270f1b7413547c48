import { readFileSync } from 'node:fs';
import { readCsv } from '../../tables/csv/read-csv.ts';

/** A query with the pages that must be among its first ten results; none: it has no true hit. */
export interface Query {
  query: string;
  kind: string;
  expected: string[];
}

/** Queries with the least that the search must reach on them. */
export interface QuerySet {
  queries: Query[];
  floor: { recallAt10: number; mrr: number };
}

/** The sets that the search is held to. */
export const querySets: Record<string, QuerySet> = {
  known: { queries: readQueries('queries.csv'), floor: { recallAt10: 0.98, mrr: 0.95 } },
};

function readQueries(file: string): Query[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const [, ...rows] = readCsv(text).rows;
  return rows.map(([query, kind, expected]) => ({
    query: query!,
    kind: kind!,
    expected: expected!.split('|').flatMap((path) => path.trim() || []),
  }));
}
