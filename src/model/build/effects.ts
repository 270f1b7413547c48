import type { Row } from '../../tables/all-tables.ts';
import type { Effect } from '../types/model.ts';
import { linked } from './linked.ts';
import type { PlanParts } from './parts.ts';
import { provenanceOf } from './provenance.ts';

/** An effect with what it belongs to; one that belongs to nothing is the printed total of its plan. */
export function buildEffect(parts: PlanParts, row: Row<'effects'>): Effect {
  const effect: Effect = linked(
    {
      no: row.effect_no,
      kind: row.kind,
      series: row.series,
      fy: row.fy,
      value: row.value,
      unit: row.unit,
      isCumulative: row.cumulative === 'yes',
      isOneOff: row.one_off === null ? null : row.one_off === 'yes',
    },
    {
      plan: () => parts.plan,
      action: () => parts.actions.find(row.action_no),
      measure: () => parts.measures.find(row.measure_no) ?? effect.action?.measure ?? null,
      section: () => parts.sections.find(row.section_no),
      provenance: () => provenanceOf(parts, row),
    },
  );
  return effect;
}
