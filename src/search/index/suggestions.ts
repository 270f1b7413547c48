import type { Site } from '../../model/types/model.ts';
import { urls } from '../../publish/urls.ts';
import type { Kind } from './entry.ts';

/** A name that the search box offers while people type, and the page behind it. */
export type Suggestion = readonly [kind: Kind, name: string, url: string, reading: string];

/** The names that people look for: topics, terms, plans, divisions, measures. */
export function suggestionsFor(site: Site): Suggestion[] {
  const divisions = site.organizations.flatMap((organization) => organization.divisions);
  const measures = site.plans.flatMap((plan) => plan.measures);
  const all: Suggestion[] = [
    ...site.topics.map((it): Suggestion => ['topic', it.title, urls.topic(it), '']),
    ...site.glossary.map((it): Suggestion => ['term', it.term, urls.term(it), it.reading]),
    ...site.plans.map((it): Suggestion => ['plan', it.title, urls.plan(it), '']),
    ...divisions.map((it): Suggestion => ['division', it.name, urls.division(it), '']),
    ...measures.map((it): Suggestion => ['measure', it.title, urls.measure(it), '']),
  ];
  return all;
}
