import type { Plan, Provenance, Source } from '../types/model.ts';

interface ProvenanceRow {
  source_id: string | null;
  source_place: string;
  source_page: string | null;
}

/** Where a row is written; a blank source is the plan's. */
export function provenanceOf(plan: Plan, row: ProvenanceRow): Provenance {
  return {
    source: sourceOf(plan, row.source_id),
    place: row.source_place,
    page: row.source_page,
  };
}

function sourceOf(plan: Plan, sourceId: string | null): Source {
  return plan.site.sources.find(({ id }) => id === sourceId) ?? plan.source;
}

/** Whether a row was read as printed or judged. */
export function judgementOf(row: { basis: string | null; basis_note: string | null }) {
  return { inferred: row.basis === 'inferred', note: row.basis_note };
}
