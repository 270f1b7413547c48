import { urls } from '../../publish/urls.ts';
import { normalize } from '../text/fold.ts';
import type { Extent } from './content.ts';
import type { Kind } from './entry.ts';

/** A name that the search box offers while people type, and the page behind it. */
export type Suggestion = readonly [
  kind: Kind,
  name: string,
  url: string,
  reading: string,
  /** Name of the government whose it is; blank for what spans governments. */
  government: string,
  /** Other words for what the name says: 残業 for 時間外勤務の縮減. */
  words: readonly string[],
];

/** The names that people look for: topics, terms, plans, divisions, measures; `synonyms` as `synonymGroups` gives them. */
export function suggestionsFor(
  { topics, glossary, plans, divisions }: Extent,
  synonyms: readonly (readonly string[])[],
): Suggestion[] {
  const measures = plans.flatMap((plan) => plan.measures);
  const groups = synonyms.map((group) => group.map((word) => ({ word, text: normalize(word) })));
  const names: Name[] = [
    ...topics.map((it): Name => ['topic', it.title, urls.topic(it), '', '']),
    ...glossary.map((it): Name => {
      const government = it.organization?.name ?? '';
      return ['term', it.term, urls.term(it), it.reading, government];
    }),
    ...plans.map((it): Name => ['plan', it.title, urls.plan(it), '', it.organization.name]),
    ...divisions.map((it): Name => {
      return ['division', it.name, urls.division(it), '', it.organization.name];
    }),
    ...measures.map((it): Name => {
      return ['measure', it.title, urls.measure(it), '', it.plan.organization.name];
    }),
  ];
  return names.map((name) => [...name, otherWords(normalize(name[1]), groups)]);
}

type Name = readonly [Kind, string, string, string, string];

/** The other words of all groups of which a word stands in a folded name. */
function otherWords(
  name: string,
  groups: readonly (readonly { word: string; text: string }[])[],
): string[] {
  const told = groups.filter((group) =>
    group.some(({ text }) => text.length > 1 && name.includes(text)),
  );
  return [
    ...new Set(
      told.flatMap((group) =>
        group.flatMap(({ word, text }) => (name.includes(text) ? [] : [word])),
      ),
    ),
  ];
}
