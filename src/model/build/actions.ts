import type { Row } from '../../tables/all-tables.ts';
import { dueOfAction } from '../schedule/due.ts';
import { yearWithin } from '../schedule/lines.ts';
import type { Action } from '../types/model.ts';
import { linked } from './linked.ts';
import type { PlanParts } from './parts.ts';
import { judgementOf, provenanceOf } from './provenance.ts';

/** An action of a measure. */
export function buildAction(parts: PlanParts, row: Row<'actions'>): Action {
  const action: Action = linked(
    {
      no: row.action_no,
      title: row.title,
      about: row.about,
      titleNote: row.title_note,
      fromFy: row.from_fy,
      toFy: row.to_fy,
      endReason: row.end_reason,
      judgement: judgementOf(row),
    },
    {
      measure: () => parts.measures.get(row.measure_no),
      successor: () => parts.actions.find(row.successor_no),
      divisions: () =>
        parts.divisionsOf({ actionNo: row.action_no }, yearWithin(parts.plan, action)),
      roles: () => parts.rolesOf({ actionNo: row.action_no }, yearWithin(parts.plan, action)),
      stages: () => parts.stagesOf(action),
      due: () => dueOfAction(action),
      indicators: () => parts.indicatorsOf(action),
      results: () => parts.resultsOf(action),
      provenance: () => provenanceOf(parts, row),
    },
  );
  return action;
}
