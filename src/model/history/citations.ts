import type { Indicator, Measure, Plan, Provenance, Section, Source } from '../types/model.ts';

/** A place in a document, and what was read there. */
export interface Citation {
  readonly place: string;
  readonly page: string | null;
  readonly readings: readonly Reading[];
}

/** Rows of one kind that were read at a place and belong to one thing: 「工程3件」 of a measure. */
export interface Reading {
  /** 「施策」「工程」「指標の値」 */
  readonly kind: string;
  readonly count: number;
  readonly owner: Owner;
}

/** What has a page of its own. */
export type Owner =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'indicator'; readonly indicator: Indicator };

interface Row {
  kind: string;
  owner: Owner;
  provenance: Provenance;
}

/** Every place of a document from which the plans of the site took something, in the order in which they took it. */
export function citationsOf(source: Source): Citation[] {
  const rows = source.site.plans
    .flatMap(rowsOfPlan)
    .filter(({ provenance }) => provenance.source === source);
  const byPlace = Map.groupBy(rows, ({ provenance: { place, page } }) => `${place}\n${page ?? ''}`);
  return [...byPlace.values()].map((at) => {
    const { place, page } = at[0]!.provenance;
    return { place, page, readings: readingsOf(at) };
  });
}

/** How many rows of data a document is the source of. */
export function citedCount(citations: readonly Citation[]): number {
  return citations.flatMap(({ readings }) => readings).reduce((sum, { count }) => sum + count, 0);
}

function readingsOf(rows: readonly Row[]): Reading[] {
  const byThing = Map.groupBy(rows, ({ owner }) => thingOf(owner));
  return [...byThing.values()].flatMap((of) => {
    const byKind = Map.groupBy(of, ({ kind }) => kind);
    return [...byKind].map(([kind, same]) => ({
      kind,
      count: same.length,
      owner: same[0]!.owner,
    }));
  });
}

function thingOf(owner: Owner): Plan | Section | Measure | Indicator {
  switch (owner.kind) {
    case 'plan':
      return owner.plan;
    case 'section':
      return owner.section;
    case 'measure':
      return owner.measure;
    case 'indicator':
      return owner.indicator;
  }
}

function rowsOfPlan(plan: Plan): Row[] {
  const ofPlan: Owner = { kind: 'plan', plan };
  return [
    ...plan.sections.flatMap((section) => rows('体系', { kind: 'section', section }, [section])),
    ...plan.measures.flatMap(rowsOfMeasure),
    ...plan.indicators.flatMap((indicator) => {
      const owner: Owner = { kind: 'indicator', indicator };
      return [...rows('指標', owner, [indicator]), ...rows('指標の値', owner, indicator.values)];
    }),
    ...plan.results.flatMap((result) => {
      const owner: Owner = result.measure ? { kind: 'measure', measure: result.measure } : ofPlan;
      return rows('実績や計画', owner, [result]);
    }),
    ...rows('点検・見直し', ofPlan, plan.reviews),
    ...rows('関連事業', ofPlan, plan.projects),
  ];
}

function rowsOfMeasure(measure: Measure): Row[] {
  const owner: Owner = { kind: 'measure', measure };
  return [
    ...rows('施策', owner, [measure]),
    ...rows('取組項目', owner, measure.actions),
    ...rows('工程', owner, measure.stages),
  ];
}

function rows(kind: string, owner: Owner, of: readonly { provenance: Provenance }[]): Row[] {
  return of.map(({ provenance }) => ({ kind, owner, provenance }));
}
