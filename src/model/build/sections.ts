import type { Row } from '../../tables/all-tables.ts';
import { countByStatus } from '../indicators/status-counts.ts';
import type { Section } from '../types/model.ts';
import { linked } from './linked.ts';
import type { PlanParts } from './parts.ts';
import { provenanceOf } from './provenance.ts';

/** A section of the structure of a plan. */
export function buildSection(parts: PlanParts, row: Row<'sections'>): Section {
  const section: Section = linked(
    {
      no: row.section_no,
      title: row.title,
      level: row.level,
      label: row.label,
      subtitle: row.subtitle,
      summary: row.summary,
      titleNote: row.title_note,
    },
    {
      plan: () => parts.plan,
      parent: () => parts.sections.find(row.parent_no),
      children: () => parts.childrenOf(section),
      measures: () => parts.measuresIn(section),
      allMeasures: () => parts.measuresWithin(section),
      indicators: () => parts.indicatorsOf(section),
      statusCounts: () =>
        countByStatus([
          ...parts.sectionsWithin(section).flatMap(({ indicators }) => indicators),
          ...section.allMeasures.flatMap(({ indicators }) => indicators),
        ]),
      results: () => parts.resultsOf(section),
      effects: () => parts.effectsOf(section),
      provenance: () => provenanceOf(parts, row),
    },
  );
  return section;
}

/** A section with those above it, the top one first. */
export function pathTo(section: Section): Section[] {
  return section.parent ? [...pathTo(section.parent), section] : [section];
}

/** How deep in the structure it stands: 1 for a pillar. */
export function depthOf(section: Section): number {
  return pathTo(section).length;
}
