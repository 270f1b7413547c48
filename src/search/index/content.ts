import { fiscalYearName } from '../../words/fiscal-year.ts';
import { governmentsWithPlans } from '../../model/build/holdings.ts';
import type { Division, Organization, Plan, Site, Term, Topic } from '../../model/types/model.ts';
import { phaseNames } from '../../model/schedule/phase.ts';
import { shownStatuses } from '../../model/indicators/status.ts';
import { kindNames, type Labels, type SearchContent, type SearchEntry } from './entry.ts';
import { measureEntry } from './measure-entry.ts';
import {
  divisionEntry,
  indicatorEntry,
  organizationEntry,
  planEntry,
  projectEntry,
  resultYearEntry,
  sectionEntry,
  termEntry,
  topicEntry,
} from './other-entries.ts';
import { divisionKey } from './parts.ts';

/** Of what records are made: of a whole site, or of a portion of it. */
export interface Extent {
  plans: readonly Plan[];
  organizations: readonly Organization[];
  topics: readonly Topic[];
  divisions: readonly Division[];
  glossary: readonly Term[];
}

/** A whole site: of its governments those of which a plan is recorded. */
export function wholeOf(site: Site): Extent {
  const { plans, topics, glossary, organizations } = site;
  const divisions = organizations.flatMap((it) => it.divisions);
  return { plans, organizations: governmentsWithPlans(site), topics, divisions, glossary };
}

/** All that can be found of an extent, in the order of the site: plans as they stand, then what spans them. */
export function searchContent(extent: Extent): SearchContent {
  const entries = [...entriesOf(extent)];
  return { labels: labelsFor(extent, entries), entries };
}

/** The same, record by record: whoever only measures a large site keeps none of them. */
export function* entriesOf(extent: Extent): Generator<SearchEntry> {
  for (const plan of extent.plans) yield* entriesOfPlan(plan);
  for (const organization of extent.organizations) yield organizationEntry(organization);
  for (const topic of extent.topics) yield topicEntry(topic);
  for (const division of extent.divisions) yield divisionEntry(division);
  for (const term of extent.glossary) yield termEntry(term);
}

function labelsFor(extent: Extent, entries: readonly SearchEntry[]): Labels {
  const years = [...new Set(entries.flatMap((entry) => entry.years))].sort((a, b) => a - b);
  return {
    kind: kindNames,
    organization: byId(extent.organizations, ({ id, name }) => [id, name]),
    plan: byId(extent.plans, ({ id, title }) => [id, title]),
    topic: byId(extent.topics, ({ id, title }) => [id, title]),
    division: byId(extent.divisions, (it) => [
      divisionKey(it),
      `${it.name}（${it.organization.name}）`,
    ]),
    // Western years are keys that objects would sort by number: so they stand in order anyway.
    fy: byId(years, (fy) => [String(fy), fiscalYearName(fy)]),
    phase: phaseNames,
    status: byId(shownStatuses, ({ status, name }) => [status, name]),
  };
}

function byId<T>(things: readonly T[], naming: (thing: T) => [string, string]) {
  return Object.fromEntries(things.map(naming));
}

function entriesOfPlan(plan: Plan): SearchEntry[] {
  return [
    planEntry(plan),
    ...plan.sections.map(sectionEntry),
    ...plan.measures.map(measureEntry),
    ...plan.indicators.filter(({ measure, action }) => !measure && !action).map(indicatorEntry),
    ...plan.resultYears.map(resultYearEntry),
    ...plan.projects.map(projectEntry),
  ];
}
