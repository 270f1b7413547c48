import type { CardPart } from '../../model/answer/report-card.ts';
import type { Mark } from '../svg/marks.ts';
import { segmentsOf } from '../svg/segments.ts';

/** Measures by part as one bar; the style sheet colours the parts by their kind. */
export function portionBar(parts: readonly CardPart<string>[]): Mark[] {
  const segments = segmentsOf(parts.map(({ measures }) => measures.length));
  return segments.map(({ x, width }, at) => ({
    shape: 'rect',
    place: { x: `${x}%`, width: `${width}%`, height: 16, 'data-portion': parts[at]!.kind },
    role: 'portion',
  }));
}
