import type { Rows } from '../../tables/describe/rows.ts';
import { buildAccessibility } from './accessibility.ts';
import { buildDivisions, linkDivisions } from './divisions.ts';
import { buildPlan } from './plan.ts';
import { linkProjects } from './projects.ts';
import { buildChanges } from '../history/reviews.ts';
import { buildTopics } from './topics.ts';
import type { Organization, Plan, Site, Source } from '../types/model.ts';
import { readSettings } from './settings.ts';

/** Links checked rows into one object that pages can walk. */
export function buildSite(rows: Rows): Site {
  const site: Site = {
    settings: readSettings(rows.site.site ?? []),
    organizations: [],
    plans: [],
    sources: [],
    glossary: [],
    synonyms: buildSynonyms(rows),
    phases: (rows.site.phases ?? []).toSorted((a, b) => a.order - b.order),
    topics: [],
    measuresWithoutTopic: [],
    changes: [],
    accessibility: buildAccessibility(rows),
  };
  site.organizations = buildOrganizations(site, rows);
  site.sources = buildSources(site, rows);
  site.plans = (rows.site.plans ?? []).map((row) =>
    buildPlan(site, row, rows.plans.get(row.plan_id) ?? {}),
  );
  linkPlans(site, rows);
  linkProjects(site, rows);
  site.topics = buildTopics(site, rows);
  site.measuresWithoutTopic = site.plans.flatMap(({ measures }) =>
    measures.filter(({ topics }) => topics.length === 0),
  );
  site.changes = buildChanges(site, rows.site.changes ?? []);
  site.glossary = buildGlossary(site, rows);
  return site;
}

function buildSynonyms(rows: Rows): string[][] {
  const groups = Map.groupBy(rows.site.synonyms ?? [], (row) => row.group_no);
  return [...groups.values()].map((group) => group.map(({ word }) => word));
}

function buildOrganizations(site: Site, rows: Rows): Organization[] {
  return (rows.site.organizations ?? []).map((row) => {
    const organization: Organization = {
      site,
      id: row.organization_id,
      lgCode: row.lg_code,
      name: row.name,
      nameEn: row.name_en,
      kind: row.kind,
      url: row.url,
      plans: [],
      divisions: [],
    };
    organization.divisions = buildDivisions(organization, rows.site.divisions ?? []);
    return organization;
  });
}

function buildSources(site: Site, rows: Rows): Source[] {
  return (rows.site.sources ?? []).map((row) => ({
    site,
    id: row.source_id,
    organization: site.organizations.find(({ id }) => id === row.organization_id)!,
    title: row.title,
    issuedOn: row.issued_on,
    status: row.status,
    url: row.url,
    terms: row.terms,
    attribution: row.attribution,
    note: row.note,
    plans: [],
  }));
}

/** Everything that needs all plans: what belongs to a government, and plans named by plans. */
function linkPlans(site: Site, rows: Rows): void {
  const byId = new Map(site.plans.map((plan) => [plan.id, plan]));
  for (const plan of site.plans) {
    plan.organization.plans.push(plan);
    plan.source.plans.push(plan);
    plan.relations = relationsOf(plan, byId, rows);
  }
  for (const plan of site.plans) linkDivisions(plan);
}

function relationsOf(plan: Plan, byId: Map<string, Plan>, rows: Rows): Plan['relations'] {
  return (rows.site.plan_relations ?? [])
    .filter((row) => row.plan_id === plan.id)
    .map((row) => ({
      relation: row.relation,
      title: row.title,
      plan: byId.get(row.related_plan_id ?? '') ?? null,
      note: row.note,
    }));
}

function buildGlossary(site: Site, rows: Rows): Site['glossary'] {
  const order = new Intl.Collator('ja').compare;
  return (rows.site.glossary ?? [])
    .map((row) => ({
      site,
      id: row.term_id,
      term: row.term,
      definition: row.definition,
      reading: row.reading ?? row.term,
      aliases: row.aliases?.split('|') ?? [],
      organization: site.organizations.find(({ id }) => id === row.organization_id) ?? null,
      provenance: {
        source: site.sources.find(({ id }) => id === row.source_id) ?? site.sources[0]!,
        place: row.source_place,
        page: row.source_page,
      },
    }))
    .sort((a, b) => order(a.reading, b.reading) || order(a.term, b.term));
}
