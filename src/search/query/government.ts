import type { Labels, SearchEntry } from '../index/entry.ts';
import { normalize } from '../text/fold.ts';
import type { Result } from './search.ts';
import type { Wanted } from './words/wanted.ts';

/** A topic of what was found elsewhere, and how many measures of a government stand under it. */
export interface NearTopic {
  topic: string;
  count: number;
}

const mostTopics = 3;

/** The results with those of one government first; else each keeps its place. */
export function ownFirst(results: readonly Result[], government: string): Result[] {
  const isOwn = ({ entry }: Result) => entry.organization === government;
  if (government === '') return [...results];
  return [...results.filter(isOwn), ...results.filter((result) => !isOwn(result))];
}

/** The topics of results, the likeliest first, under which a government has measures too. */
export function nearTopics(
  results: readonly Result[],
  entries: readonly SearchEntry[],
  government: string,
): NearTopic[] {
  const own = entries.filter((it) => it.kind === 'measure' && it.organization === government);
  const topics = [...new Set(results.flatMap(({ entry }) => entry.topics))];
  return topics
    .map((topic) => ({ topic, count: own.filter((it) => it.topics.includes(topic)).length }))
    .filter(({ count }) => count > 0)
    .slice(0, mostTopics);
}

/** A query that names a government: which, and the words without its name. */
export interface NamedGovernment {
  government: string;
  rest: string;
}

/** The government that a query names beside other words: 「埼玉県 水道」, 「埼玉県の水道」; null where it names none. */
export function namedGovernment(words: readonly Wanted[], labels: Labels): NamedGovernment | null {
  const parts = words.flatMap(({ shown, text, pieces }) =>
    pieces.length > 0 ? pieces.map(({ forms }) => forms[0]!) : [{ shown, text }],
  );
  for (const [id, name] of Object.entries(labels.organization)) {
    const others = parts.filter(({ text }) => text !== normalize(name));
    if (others.length > 0 && others.length < parts.length)
      return { government: id, rest: others.map(({ shown }) => shown).join(' ') };
  }
  return null;
}
