import type { Folded } from '../text/fold.ts';
import { placesOf, type Occurrence } from './occurrences.ts';
import type { Form, Piece } from './words/wanted.ts';

/** A place of a form, found for one of the pieces. */
export interface FoundForm extends Occurrence {
  form: Form;
}

/** Characters that may stand between two parts of a compound: 男性〔職員の〕育児休業. */
const widestGap = 14;

/** Finds all pieces one after another in a text, within one sentence; null where one is missing. */
export function inOrder(pieces: readonly Piece[], text: Folded): FoundForm[] | null {
  const places = pieces.map(({ forms }) =>
    forms.flatMap((form) => placesOf(form, text).map((it) => ({ ...it, form }))),
  );
  if (places.some((found, at) => found.length === 0 && !pieces[at]!.optional)) return null;
  const required = places.filter((_, at) => !pieces[at]!.optional);
  return (
    chain(
      places.filter((found) => found.length > 0),
      text,
      null,
    ) ?? chain(required, text, null)
  );
}

function chain(
  [first, ...rest]: FoundForm[][],
  text: Folded,
  last: FoundForm | null,
): FoundForm[] | null {
  if (!first) return [];
  for (const place of first) {
    if (last && !follows(last, place, text)) continue;
    const further = chain(rest, text, place);
    if (further) return [place, ...further];
  }
  return null;
}

function follows(last: Occurrence, next: Occurrence, { text }: Folded): boolean {
  return (
    next.from >= last.to &&
    next.from - last.to <= widestGap &&
    !text.slice(last.to, next.from).includes('。')
  );
}
