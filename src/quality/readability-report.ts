import type { Judged, RuleResult } from './readability.ts';

/** How a dataset does, counted, and with each reason said once. */
export interface ReadabilityReport {
  total: number;
  passed: number;
  /** The rules that have exceptions, by their ids. */
  excepted: string[];
  rules: readonly RuleReport[];
}

/** What one rule says of a dataset, as people read it. */
export interface RuleReport {
  id: string;
  title: string;
  /** 適合, 例外, 不適合 */
  result: string;
  /** One reason holds for many tables. */
  reasons: { reason: string; places: { table: string; columns: string[] }[] }[];
}

/** The report on every dataset of a catalogue, by its name. */
export type ReadabilityReports = ReadonlyMap<string, ReadabilityReport>;

const resultNames = { passed: '適合', excepted: '例外', broken: '不適合' };

/** What pages tell of the datasets that were judged. */
export function readabilityReports(judged: readonly Judged[]): ReadabilityReports {
  return new Map(judged.map(({ name, results }) => [name, reportOf(results)]));
}

function reportOf(results: readonly RuleResult[]): ReadabilityReport {
  return {
    total: results.length,
    passed: results.filter(({ result }) => result === 'passed').length,
    excepted: results.filter(({ result }) => result === 'excepted').map(({ rule }) => rule.id),
    rules: results.map(({ rule, result, exceptions }) => ({
      id: rule.id,
      title: rule.title,
      result: resultNames[result],
      reasons: reasonsOf(exceptions),
    })),
  };
}

function reasonsOf(exceptions: RuleResult['exceptions']): RuleReport['reasons'] {
  const byReason = Map.groupBy(exceptions, ({ reason }) => reason);
  return [...byReason].map(([reason, places]) => ({
    reason,
    places: places.map(({ table, columns }) => ({ table, columns })),
  }));
}
