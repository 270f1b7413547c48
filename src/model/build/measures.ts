import type { Row } from '../../tables/all-tables.ts';
import { judgementOf, provenanceOf } from './provenance.ts';
import { notYetDue } from '../schedule/due.ts';
import type { Measure, Plan } from '../types/model.ts';

/** The measures of a plan in table order, linked to their neighbours and successors. */
export function buildMeasures(plan: Plan, rows: readonly Row<'measures'>[]): Measure[] {
  const measures = rows.map((row) => measureOf(plan, row));
  measures.forEach((measure, index) => {
    measure.previous = measures[index - 1] ?? null;
    measure.next = measures[index + 1] ?? null;
    measure.successor = measures.find(({ no }) => no === rows[index]!.successor_no) ?? null;
  });
  return measures;
}

function measureOf(plan: Plan, row: Row<'measures'>): Measure {
  return {
    plan,
    no: row.measure_no,
    title: row.title,
    section: plan.sections.find(({ no }) => no === row.section_no)!,
    label: row.label ?? row.measure_no,
    summary: row.summary,
    goal: row.goal,
    fromFy: row.from_fy,
    toFy: row.to_fy,
    endReason: row.end_reason,
    successor: null,
    titleNote: row.title_note,
    note: row.note,
    judgement: judgementOf(row),
    actions: [],
    stages: [],
    lines: [],
    due: notYetDue,
    indicators: [],
    statusCounts: [],
    figuresOf: null,
    topics: [],
    projects: [],
    reviews: [],
    changes: [],
    results: [],
    divisions: [],
    previous: null,
    next: null,
    provenance: provenanceOf(plan, row),
  };
}
