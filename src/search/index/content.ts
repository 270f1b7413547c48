import { fiscalYearName } from '../../words/fiscal-year.ts';
import type { Division, Plan, Site } from '../../model/types/model.ts';
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

/** All that can be found, in the order of the site: plans as they stand, then what spans them. */
export function searchContent(site: Site): SearchContent {
  const entries = [
    ...site.plans.flatMap(entriesOfPlan),
    ...site.organizations.filter(({ plans }) => plans.length > 0).map(organizationEntry),
    ...site.topics.map(topicEntry),
    ...divisionsOf(site).map(divisionEntry),
    ...site.glossary.map(termEntry),
  ];
  return { labels: labelsFor(site, entries), entries };
}

function labelsFor(site: Site, entries: readonly SearchEntry[]): Labels {
  const years = [...new Set(entries.flatMap((entry) => entry.years))].sort((a, b) => a - b);
  const named = site.organizations.filter(({ plans }) => plans.length > 0);
  return {
    kind: kindNames,
    organization: byId(named, ({ id, name }) => [id, name]),
    plan: byId(site.plans, ({ id, title }) => [id, title]),
    topic: byId(site.topics, ({ id, title }) => [id, title]),
    division: byId(divisionsOf(site), (it) => [
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

function divisionsOf(site: Site): Division[] {
  return site.organizations.flatMap((organization) => organization.divisions);
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
