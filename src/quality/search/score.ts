import type { Query } from './query-set.ts';

/** What a search said to a query: paths under the base of the site, the best first. */
export interface SearchAnswer {
  paths: string[];
  /** Milliseconds from the key to the drawn results. */
  ms: number;
  /** Bytes transferred for this query. */
  bytes: number;
}

/** How good a search is on a set of queries. */
export interface Score {
  /** Mean share of the expected pages among the first ten. */
  recallAt10: number;
  /** Mean of 1 / rank of the first expected page; 0 where none is among the first ten. */
  mrr: number;
  /** Queries without a true hit that got none, of all such. */
  honest: number;
  withoutHit: number;
  queries: number;
  medianMs: number;
  misses: Miss[];
}

/** A query whose answer lacks an expected page, or that should have had none. */
export interface Miss {
  query: Query;
  missing: string[];
  got: string[];
}

const shown = 10;

/** Scores answers; `answers` stand in the order of `queries`. */
export function scoreOf(queries: readonly Query[], answers: readonly SearchAnswer[]): Score {
  const judged = queries.map((query, at) => judge(query, answers[at]!));
  const asking = judged.filter(({ query }) => query.expected.length > 0);
  const without = judged.filter(({ query }) => query.expected.length === 0);
  return {
    recallAt10: mean(asking.map(({ recall }) => recall)),
    mrr: mean(asking.map(({ reciprocal }) => reciprocal)),
    honest: without.filter(({ got }) => got.length === 0).length,
    withoutHit: without.length,
    queries: queries.length,
    medianMs: median(answers.map(({ ms }) => ms)),
    misses: judged.filter(
      ({ query, missing, got }) =>
        missing.length > 0 || (query.expected.length === 0 && got.length > 0),
    ),
  };
}

function judge(query: Query, { paths }: SearchAnswer) {
  const got = paths.slice(0, shown);
  const missing = query.expected.filter((path) => !got.includes(path));
  const first = got.findIndex((path) => query.expected.includes(path));
  return {
    query,
    missing,
    got,
    recall: 1 - missing.length / Math.max(1, query.expected.length),
    reciprocal: first === -1 ? 0 : 1 / (first + 1),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
