import type { Row } from '../../tables/all-tables.ts';
import { provenanceOf } from './provenance.ts';
import type { Measure, Plan, Section } from '../types/model.ts';

/** The sections of a plan in table order, linked to their parents. */
export function buildSections(plan: Plan, rows: readonly Row<'sections'>[]): Section[] {
  const sections = rows.map((row) => sectionOf(plan, row));
  const byNo = new Map(sections.map((section) => [section.no, section]));
  rows.forEach((row, index) => {
    const section = sections[index]!;
    section.parent = byNo.get(row.parent_no ?? '') ?? null;
    section.parent?.children.push(section);
  });
  return sections;
}

function sectionOf(plan: Plan, row: Row<'sections'>): Section {
  return {
    plan,
    no: row.section_no,
    title: row.title,
    level: row.level,
    label: row.label,
    subtitle: row.subtitle,
    summary: row.summary,
    titleNote: row.title_note,
    parent: null,
    children: [],
    measures: [],
    allMeasures: [],
    indicators: [],
    statusCounts: [],
    results: [],
    provenance: provenanceOf(plan, row),
  };
}

/** Tells every section which measures stand in it and below it. */
export function placeMeasures({ sections, measures }: Plan): void {
  for (const measure of measures) measure.section.measures.push(measure);
  for (const section of sections)
    section.allMeasures = measures.filter((measure) => isWithin(measure, section));
}

function isWithin(measure: Measure, section: Section): boolean {
  for (let at: Section | null = measure.section; at; at = at.parent)
    if (at === section) return true;
  return false;
}
