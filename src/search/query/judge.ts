import type { Field, SearchEntry, SearchPart } from '../index/entry.ts';
import { inOrder, type FoundForm } from './in-order.ts';
import { placesOf } from './occurrences.ts';
import { worthOf } from './score.ts';
import type { EntryText, FoldedEntry } from './texts.ts';
import type { Form, Piece, Wanted } from './words/wanted.ts';

/** Why an entry has a word: where it stands, and by which wording. */
export interface Hit {
  part: SearchPart;
  field: Field;
  source: string;
  forms: Form[];
  score: number;
}

const ofForm: Record<Form['via'], number> = {
  asked: 1,
  reading: 0.97,
  corrected: 0.9,
  synonym: 0.82,
};
const ofCompound = 0.8;
const ofContext = 0.7;
const ofSentence = 0.5;

/** All hits of one word in an entry, the best first; none where the entry does not have it. */
export function hitsOf(wanted: Wanted, folded: FoldedEntry): Hit[] {
  const direct = folded.texts.flatMap((text) => [
    ...wordHits(wanted, text, folded),
    ...(wanted.pieces.length > 0 ? compoundHits(wanted.pieces, text, folded) : []),
  ]);
  const hits = [...direct, ...yearHits(wanted, folded), ...contextHits(wanted, folded)];
  const scatters = hits.length === 0 && mayScatter(wanted);
  return (scatters ? scatteredHits(wanted.pieces, folded) : hits).sort((a, b) => b.score - a.score);
}

function wordHits(wanted: Wanted, text: EntryText, { entry }: FoldedEntry): Hit[] {
  return wanted.forms.flatMap((form) => {
    // A number is meant as a whole: 「2-1」 is not 2-1-3.
    if (text.field === 'number')
      return form.text === text.folded.text ? [hit(entry, text, [form], 1, ofForm[form.via])] : [];
    const places = placesOf(form, text.folded);
    if (places.length === 0) return [];
    const best = places.reduce((most, { quality }) => Math.max(most, quality), 0);
    const quality = best * ofForm[form.via];
    return [hit(entry, text, [form], form.text.length / text.folded.text.length, quality)];
  });
}

/** The parts in order in one text; the first of them may stand where the page stands. */
function compoundHits(pieces: readonly Piece[], text: EntryText, folded: FoldedEntry): Hit[] {
  if (text.field === 'number') return [];
  for (let outside = 0; outside < pieces.length; outside += 1) {
    const before = pieces.slice(0, outside);
    const after = pieces.slice(outside);
    if (after.every(({ optional }) => optional)) break;
    const found = inOrder(after, text.folded);
    const context = before.map((piece) => inContext(piece, folded));
    if (!found || context.some((form, at) => !form && !before[at]!.optional)) continue;
    const forms = [...context.filter((form) => form !== null), ...found.map(({ form }) => form)];
    return [compoundHit(found, forms, outside > 0, text, folded)];
  }
  return [];
}

function compoundHit(
  found: readonly FoundForm[],
  forms: Form[],
  usesContext: boolean,
  text: EntryText,
  { entry }: FoldedEntry,
): Hit {
  const covered = found.reduce((sum, { from, to }) => sum + to - from, 0);
  const quality =
    found.reduce((least, it) => Math.min(least, it.quality * ofForm[it.form.via]), Infinity) *
    ofCompound *
    (usesContext ? ofContext : 1);
  return hit(entry, text, forms, covered / text.folded.text.length, quality);
}

function inContext({ forms }: Piece, { context }: FoldedEntry): Form | null {
  return forms.find((form) => context.some((text) => placesOf(form, text).length > 0)) ?? null;
}

/** The government, plan or section of a page: 「埼玉県 テレワーク」. */
function contextHits({ forms }: Wanted, { entry, context }: FoldedEntry): Hit[] {
  const used = forms.filter((form) => context.some((text) => placesOf(form, text).length > 0));
  if (used.length === 0) return [];
  return [{ part: entry.parts[0]!, field: 'rest', source: '', forms: used, score: 8 }];
}

/** A year is also a fact of the page, where no text names it. */
function yearHits({ text }: Wanted, { entry }: FoldedEntry): Hit[] {
  const year = yearIn(text);
  if (year === null || !entry.years.includes(Number(year))) return [];
  return [{ part: entry.parts[0]!, field: 'rest', source: '', forms: [], score: 10 }];
}

/** The year that a word names, as a string of digits; null for other words. */
function yearIn(folded: string): string | null {
  return /^((?:19|20)\d\d)(?:年度?)?$/.exec(folded)?.[1] ?? null;
}

/** Parts too short to mean anything alone must stand in order. */
function mayScatter({ pieces, sentence }: Wanted): boolean {
  const required = pieces.filter(({ optional }) => !optional);
  return (
    sentence || (required.length > 1 && required.every(({ forms }) => forms[0]!.text.length > 1))
  );
}

/** The parts of a compound or sentence anywhere on the page. */
function scatteredHits(pieces: readonly Piece[], folded: FoldedEntry): Hit[] {
  const required = pieces.filter(({ optional }) => !optional);
  const found = required.map(({ forms }) =>
    folded.texts.flatMap((text) =>
      text.field === 'number'
        ? []
        : forms.flatMap((form) =>
            placesOf(form, text.folded).length > 0
              ? [hit(folded.entry, text, [form], 0, ofSentence * ofForm[form.via])]
              : [],
          ),
    ),
  );
  const rest = required.map((piece, at) => found[at]!.length > 0 || inContext(piece, folded));
  return rest.every(Boolean) ? found.flat() : [];
}

function hit(
  entry: SearchEntry,
  { part, field, folded }: EntryText,
  forms: Form[],
  share: number,
  quality: number,
): Hit {
  const own = part === entry.parts[0];
  const score = worthOf({ part, own, kind: entry.kind, field, share, quality });
  return { part, field, source: folded.source, forms, score };
}
