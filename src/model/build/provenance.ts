import type { Provenance, Source } from '../types/model.ts';
import type { Judgement } from '../types/plan.ts';
import type { PlanParts } from './parts.ts';

interface ProvenanceRow {
  source_id: string | null;
  source_place: string;
  source_page: string | null;
}

/** Where a row is written; a blank source is the plan's. */
export function provenanceOf({ whole, plan }: PlanParts, row: ProvenanceRow): Provenance {
  return {
    source: whole.sources.find(row.source_id) ?? plan.source,
    place: row.source_place,
    page: row.source_page,
  };
}

/** Whether a row was read as printed or judged. */
export function judgementOf(row: { basis: string | null; basis_note: string | null }): Judgement {
  return { inferred: row.basis === 'inferred', note: row.basis_note };
}

/** The titles of documents, each told once. */
export function sourceTitles(sources: readonly Pick<Source, 'title'>[]): string {
  return [...new Set(sources.map(({ title }) => title))].join('、');
}
