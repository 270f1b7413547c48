import { fold } from '../text/fold.ts';
import type { Hit } from './judge.ts';
import { placesOf } from './occurrences.ts';
import type { Form } from './words/wanted.ts';

/** A stretch of a text: marked where it is what was looked for. */
export interface Stretch {
  text: string;
  marked: boolean;
}

const longest = 120;
const before = 36;

/** A text cut into stretches, with the places of the wordings marked. */
export function marked(source: string, forms: readonly Form[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const [from, to] of rangesOf(source, forms)) {
    if (from > at) stretches.push({ text: source.slice(at, from), marked: false });
    stretches.push({ text: source.slice(from, to), marked: true });
    at = to;
  }
  if (at < source.length) stretches.push({ text: source.slice(at), marked: false });
  return stretches;
}

/** A piece of a text around its first hit, with marks; the beginning where there is none. */
export function excerptOf(source: string, forms: readonly Form[]): Stretch[] {
  if (source.length <= longest) return marked(source, forms);
  const [first] = rangesOf(source, forms);
  const start = Math.max(0, Math.min((first?.[0] ?? 0) - before, source.length - longest));
  const end = Math.min(source.length, start + longest);
  const stretches = marked(source.slice(start, end), forms);
  if (start > 0) stretches.unshift({ text: '…', marked: false });
  if (end < source.length) stretches.push({ text: '…', marked: false });
  return stretches;
}

/** All wordings that led to a result. */
export function formsOfHits(hits: readonly Hit[]): Form[] {
  return [...new Set(hits.flatMap(({ forms }) => forms))];
}

/** Places of the wordings in the source, joined where they touch. */
function rangesOf(source: string, forms: readonly Form[]): [number, number][] {
  const folded = fold(source);
  const found = forms
    .flatMap((form) => placesOf(form, folded))
    .map(({ from, to }): [number, number] => [folded.from[from]!, folded.to[to - 1]!])
    .sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [from, to] of found) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
