import { normalize } from '../../text/fold.ts';
import { formsOf, type Form, type Thesaurus, type Wanted } from '../words/wanted.ts';

/** Words that mean something near, each before those to try in its place. */
export type Related = readonly (readonly string[])[];

/** Words to look for, and what was done to come to them. */
export interface Tried {
  words: readonly Wanted[];
  notes: readonly string[];
}

/** What words are near to, which is not the same, so it is said; null where nothing is near. */
export function nearTo(words: readonly Wanted[], related: Related): Tried | null {
  const notes: string[] = [];
  const nearOf = (forms: readonly Form[], query: string): Form[] => {
    const near = nearForms(forms, related);
    if (near.length === 0) return [...forms];
    notes.push(nearNote(forms[0]!.shown, near, query));
    return near;
  };
  const tried = words.map((word) => {
    if (word.phrase) return word;
    const pieces = word.pieces.map((it) => ({ ...it, forms: nearOf(it.forms, word.shown) }));
    return { ...word, forms: nearOf(word.forms, word.shown), pieces };
  });
  return notes.length === 0 ? null : { words: tried, notes };
}

/** What a word, given with its wordings, is near to; none for most words. */
export function nearForms(forms: readonly Form[], related: Related): Form[] {
  const near = related.find(([first = '']) => normalize(first) === forms[0]?.text)?.slice(1) ?? [];
  return near.flatMap((shown) => formsOf(shown));
}

/** Says what was looked for in the place of a query, or of a part of it. */
export function nearNote(shown: string, near: readonly Form[], query: string): string {
  const others = near.map((it) => `「${it.shown}」`).join('');
  const asked = `「${shown}${isTorn(shown, query) ? '…' : ''}」そのもの${shown === query ? '' : 'で'}`;
  return `${asked}は見つからないので、近い言葉の${others}で探しました。`;
}

/** Whether a verb goes on behind a part: 仕事は続 in 仕事は続けられますか, not 一人暮らし in 一人暮らしの母. */
function isTorn(shown: string, query: string): boolean {
  const next = query.charAt(query.indexOf(shown) + shown.length);
  return /[ぁ-ゖ]/.test(shown) && /[^のをがはにでともへやか、\s]/u.test(next);
}

/** In a sentence a near word of several parts stays whole, too: 個人情報 in 個人情報が漏れないように. */
export function keepingWhole(thesaurus: Thesaurus, related: Related): Thesaurus {
  const near = related.map(([first = '']) => normalize(first)).filter(({ length }) => length > 2);
  const known = new Set(near);
  return {
    synonymsOf: thesaurus.synonymsOf,
    has: (folded) => thesaurus.has(folded) || known.has(folded),
    longest: near.reduce((most, { length }) => Math.max(most, length), thesaurus.longest),
  };
}
