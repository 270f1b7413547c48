import type { Prose } from '../../tables/describe/prose.ts';
import type { Rows, RowsByTable } from '../../tables/describe/rows.ts';
import { buildChanges } from '../history/changes.ts';
import { buildDepartures } from '../history/departures.ts';
import type { PhasePattern, PlanRelation, Site, Term } from '../types/model.ts';
import { buildAccessibility } from './accessibility.ts';
import { buildDivision, divisionKey } from './divisions.ts';
import { belonging, keyed, linked } from './linked.ts';
import { buildOrganization, buildSource } from './organizations.ts';
import type { SiteParts } from './parts.ts';
import { buildPlanParts } from './plan-parts.ts';
import { linkProjects } from './projects.ts';
import { readSettings } from './settings.ts';
import { buildTopics } from './topics.ts';

/**
 * Links checked rows, and the prose about them, into one object that pages can walk. `published` are the paths of the
 * pages of the last release: of a plan that left, they tell where its pages were.
 */
export function buildSite(
  rows: Rows,
  prose: readonly Prose[] = [],
  published: readonly string[] = [],
): Site {
  const site: Site = linked(
    {
      settings: readSettings(rows.site.site ?? []),
      synonyms: buildSynonyms(rows.site),
      relatedWords: buildRelatedWords(rows.site),
      phases: buildPhases(rows.site),
      accessibility: buildAccessibility(rows),
      prose: new Map(prose.map((it) => [it.id, it])),
    },
    {
      organizations: () => parts.organizations.all,
      sources: () => parts.sources.all,
      plans: () => parts.plans.all.map(({ plan }) => plan),
      topics: () => parts.topics,
      measuresWithoutTopic: () =>
        site.plans.flatMap(({ measures }) => measures.filter(({ topics }) => topics.length === 0)),
      changes: () => parts.changes,
      departures: () => buildDepartures(parts, rows.site, published),
      glossary: () => buildGlossary(parts, rows.site),
    },
  );
  const parts = buildSiteParts(site, rows);
  return site;
}

/** Everything that belongs to no plan, the plans, and what belongs to what across them. */
function buildSiteParts(site: Site, rows: Rows): SiteParts {
  const { organizations = [], divisions = [], sources = [], plans = [] } = rows.site;
  const allMeasures = () => site.plans.flatMap(({ measures }) => measures);
  const parts: SiteParts = linked(
    { site },
    {
      organizations: () =>
        keyed(
          organizations.map((it) => buildOrganization(parts, it)),
          idOf,
        ),
      divisions: () =>
        keyed(
          divisions.map((it) => buildDivision(parts, it)),
          ({ organization, id }) => divisionKey(organization.id, id),
        ),
      sources: () =>
        keyed(
          sources.map((it) => buildSource(parts, it)),
          idOf,
        ),
      plans: () =>
        keyed(
          plans.map((row) => buildPlanParts(parts, row, rows.plans.get(row.plan_id) ?? {})),
          ({ plan }) => plan.id,
        ),
      topics: () => buildTopics(parts, rows.site.topics ?? []),
      changes: () => buildChanges(parts, rows.site.changes ?? []),
      plansOf: () => belonging(site.plans, ({ organization, source }) => [organization, source]),
      relationsOf: () => relationsOf(parts, rows.site),
      divisionsOf: () => belonging(parts.divisions.all, ({ organization }) => [organization]),
      measuresOf: () => belonging(allMeasures(), (it) => it.divisions),
      actionsOf: () =>
        belonging(
          site.plans.flatMap(({ actions }) => actions),
          (it) => it.divisions,
        ),
      topicsOf: () => belonging(parts.topics, ({ measures }) => measures),
      projectLinksOf: () =>
        belonging(linkProjects(parts), ({ project, measure }) => [project, measure]),
      changesOf: () =>
        belonging(parts.changes, ({ plan, review, measure, indicator }) => [
          plan,
          review,
          measure,
          indicator,
        ]),
    },
  );
  return parts;
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function buildSynonyms({ synonyms = [] }: RowsByTable): string[][] {
  const groups = Map.groupBy(synonyms, (row) => row.group_no);
  return [...groups.values()].map((group) =>
    group.filter(({ kind }) => kind !== 'related').map(({ word }) => word),
  );
}

function buildRelatedWords({ synonyms = [] }: RowsByTable): string[][] {
  const groups = Map.groupBy(synonyms, (row) => row.group_no);
  return [...groups.values()].flatMap((group) => {
    const meant = group.filter(({ kind }) => kind === 'official').map(({ word }) => word);
    return group.filter(({ kind }) => kind === 'related').map(({ word }) => [word, ...meant]);
  });
}

function buildPhases({ phases = [] }: RowsByTable): PhasePattern[] {
  return phases
    .map(({ order, pattern, phase, phase_to, followed_by }) => ({
      order,
      pattern,
      phase,
      phaseTo: phase_to,
      followedBy: followed_by,
    }))
    .sort((a, b) => a.order - b.order);
}

/** The plans that plans name, by the id of the plan that names them. */
function relationsOf(
  { plans }: SiteParts,
  { plan_relations = [] }: RowsByTable,
): SiteParts['relationsOf'] {
  const byPlan = Map.groupBy(plan_relations, ({ plan_id }) => plan_id);
  return (planId) =>
    (byPlan.get(planId) ?? []).map((row): PlanRelation => ({
      relation: row.relation,
      title: row.title,
      plan: plans.find(row.related_plan_id)?.plan ?? null,
      note: row.note,
    }));
}

function buildGlossary(parts: SiteParts, { glossary = [] }: RowsByTable): Term[] {
  const order = new Intl.Collator('ja').compare;
  return glossary
    .map((row) => ({
      site: parts.site,
      id: row.term_id,
      term: row.term,
      definition: row.definition,
      reading: row.reading ?? row.term,
      aliases: row.aliases?.split('|') ?? [],
      organization: parts.organizations.find(row.organization_id),
      provenance: {
        source: parts.sources.find(row.source_id) ?? parts.sources.all[0]!,
        place: row.source_place,
        page: row.source_page,
      },
    }))
    .sort((a, b) => order(a.reading, b.reading) || order(a.term, b.term));
}
