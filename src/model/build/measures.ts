import type { Row } from '../../tables/all-tables.ts';
import { titleOf } from '../../words/code-names.ts';
import { countByStatus } from '../indicators/status-counts.ts';
import { dueOfMeasure } from '../schedule/due.ts';
import { measureLines } from '../schedule/lines.ts';
import type { Measure, Section } from '../types/model.ts';
import { divisionsOfMeasure, rolesOfMeasure } from './divisions.ts';
import { linked } from './linked.ts';
import type { PlanParts } from './parts.ts';
import { judgementOf, provenanceOf } from './provenance.ts';
import { pathTo } from './sections.ts';

/** A measure of a plan; its place in the table gives its neighbours. */
export function buildMeasure(parts: PlanParts, row: Row<'measures'>, index: number): Measure {
  const { whole } = parts;
  const measure: Measure = linked(measureFacts(row), {
    plan: () => parts.plan,
    section: () => parts.sections.get(row.section_no),
    successor: () => parts.measures.find(row.successor_no),
    actions: () => parts.actionsOf(measure),
    stages: () => parts.stagesOf(measure),
    replacedStages: () => parts.replacedStagesOf(measure),
    lines: () => measureLines(measure),
    due: () => dueOfMeasure(measure),
    indicators: () => parts.indicatorsOf(measure),
    statusCounts: () => countByStatus(measure.indicators),
    figuresOf: () => figuresOf(measure),
    topics: () => whole.topicsOf(measure),
    projects: () => whole.projectLinksOf(measure).map(({ project }) => project),
    reviews: () => parts.reviewsOf(measure),
    changes: () => whole.changesOf(measure),
    results: () => parts.resultsOf(measure),
    effects: () => parts.effectsOf(measure),
    divisions: () => divisionsOfMeasure(parts, measure),
    roles: () => rolesOfMeasure(parts, measure),
    previous: () => parts.measures.all[index - 1] ?? null,
    next: () => parts.measures.all[index + 1] ?? null,
    provenance: () => provenanceOf(parts, row),
  });
  return measure;
}

function measureFacts(row: Row<'measures'>) {
  return {
    no: row.measure_no,
    title: row.title,
    label: row.label ?? row.measure_no,
    summary: row.summary,
    goal: row.goal,
    situation: row.situation,
    approach: row.approach,
    fromFy: row.from_fy,
    toFy: row.to_fy,
    endReason: row.end_reason,
    titleNote: row.title_note,
    note: row.note,
    judgement: judgementOf(row),
  };
}

function figuresOf({ indicators, section }: Measure): Section | null {
  if (indicators.length > 0) return null;
  return pathTo(section).findLast((above) => above.indicators.length > 0) ?? null;
}

/** What the source tells of a measure in sentences, under the names of its columns, in printed order. */
export function toldOfMeasure(measure: Measure): { name: string; text: string }[] {
  return (['goal', 'situation', 'approach'] as const).flatMap((column) => {
    const text = measure[column];
    return text === null ? [] : [{ name: titleOf('measures', column)!, text }];
  });
}
