import type { Plan, Site } from '../../model/types/model.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { aboutPages, urls } from '../urls.ts';

/** A page that search engines should know, and when what it shows last changed. */
export interface PageAddress {
  path: string;
  modified: string | null;
}

/** Every page of the site but the search, which shows nothing of its own. */
export function pageAddresses(site: Site, datasets: readonly Dataset[]): PageAddress[] {
  const stampOf = (plan: Plan) =>
    datasets.find((dataset) => dataset.plan === plan)?.releases[0]?.date ?? null;
  return [
    ...pagesOfSite(site).map((path) => ({ path, modified: null })),
    ...site.plans.flatMap((plan) =>
      pagesOfPlan(plan).map((path) => ({ path, modified: stampOf(plan) })),
    ),
    ...datasets.map(({ name, releases }) => ({
      path: urls.dataset(site, name),
      modified: releases[0]?.date ?? null,
    })),
  ];
}

function pagesOfSite(site: Site): string[] {
  return [
    urls.home(site),
    urls.plans(site),
    urls.topics(site),
    ...site.topics.map(urls.topic),
    urls.organizations(site),
    ...site.organizations.flatMap((organization) => [
      urls.organization(organization),
      ...organization.divisions.map(urls.division),
    ]),
    urls.glossary(site),
    urls.sources(site),
    ...site.sources.map(urls.source),
    urls.changes(site),
    urls.data(site),
    urls.about(site),
    ...aboutPages.map((page) => urls.about(site, page)),
  ];
}

function pagesOfPlan(plan: Plan): string[] {
  return [
    urls.plan(plan),
    urls.timeline(plan),
    urls.indicators(plan),
    urls.reviews(plan),
    urls.planChanges(plan),
    ...(plan.projects.length > 0 ? [urls.projects(plan)] : []),
    ...plan.resultYears.map(urls.results),
    ...plan.sections.map(urls.section),
    ...plan.measures.map(urls.measure),
    ...plan.indicators.map(urls.indicator),
  ];
}
