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
  /** With fewer the figures would prove nothing, or some were lost. */
  least: number;
  floor: { recallAt10: number; mrr: number };
}

/** The sets that the search is held to. */
export const querySets: Record<string, QuerySet> = {
  known: {
    queries: readQueries('queries.csv'),
    least: 600,
    floor: { recallAt10: 0.98, mrr: 0.95 },
  },
  // Whole sentences in everyday words, their pages judged before the first of them was asked.
  sentences: {
    queries: readQueries('sentences.csv'),
    least: 60,
    floor: { recallAt10: 0.73, mrr: 0.76 },
  },
  // Harder ones, of people who had read no word of the plans; a fifth asks for what is not here.
  questions: {
    queries: readQueries('questions.csv'),
    least: 108,
    floor: { recallAt10: 0.5, mrr: 0.73 },
  },
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
