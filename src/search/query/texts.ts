import type { Field, Labels, SearchEntry, SearchPart } from '../index/entry.ts';
import { fold, type Folded } from '../text/fold.ts';
import { placeOf } from './place.ts';

/** A text of an entry, folded once. */
export interface EntryText {
  part: SearchPart;
  field: Field;
  folded: Folded;
}

/** An entry as the engine reads it. */
export interface FoldedEntry {
  entry: SearchEntry;
  texts: EntryText[];
  /** Where it stands: government, plan, sections, its own title. */
  context: Folded[];
}

/** Gives entries with their texts folded, each when it is first needed. */
export function textsOf(labels: Labels): (entry: SearchEntry) => FoldedEntry {
  const kept = new Map<SearchEntry, FoldedEntry>();
  return (entry) => {
    const known = kept.get(entry);
    if (known) return known;
    const made = {
      entry,
      texts: entry.parts.flatMap(textsOfPart),
      context: [...placeOf(entry, labels), entry.title].map(fold),
    };
    kept.set(entry, made);
    return made;
  };
}

function textsOfPart(part: SearchPart): EntryText[] {
  const fields: [Field, string[]][] = [
    ['number', part.numbers],
    ['title', [part.title]],
    ['names', part.names],
    ['summary', [part.summary]],
    ['rest', part.rest],
  ];
  return fields.flatMap(([field, texts]) =>
    texts.filter(Boolean).map((text) => ({ part, field, folded: fold(text) })),
  );
}
