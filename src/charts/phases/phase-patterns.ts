import type { PhaseName } from '../../model/types/model.ts';
import { palette, phaseLooks } from '../palette.ts';
import type { Mark } from '../svg/marks.ts';

/** The fill of a phase: the pattern of its colour; what has none is drawn as words are. */
export function fillOf(phase: PhaseName | null): string {
  return phase ? `url(#phase-${phase})` : 'currentColor';
}

/** The patterns, which stand once in a page or picture that draws bars; enlarged where the picture is. */
export function phasePatterns(scale = 1): Mark[] {
  return Object.entries(phaseLooks).map(([phase, { colour, strokes }]) => ({
    shape: 'pattern',
    place: { id: `phase-${phase}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
    ...(scale !== 1 && { look: { patternTransform: `scale(${scale})` } }),
    inside: [
      { shape: 'rect', place: { width: 8, height: 8 }, look: { fill: colour } },
      ...(strokes ? [strokesOf(strokes)] : []),
    ],
  }));
}

function strokesOf(d: string): Mark {
  return {
    shape: 'path',
    place: { d },
    look: { stroke: palette.page, 'stroke-width': 1.5, fill: 'none' },
  };
}

/** Where a bar lies: pixels in pictures; in pages percentages along, since tables set the width. */
export interface BarPlace {
  x?: number | string;
  y?: number;
  width: number | string;
  height: number;
}

/**
 * A bar of a phase; of two that a stage runs through, one over the other: side by side they would look
 * like a sequence in time. Beyond the year for which the source vouches it is pale.
 */
export function phaseBar(
  { phase, phaseTo = null }: { phase: PhaseName | null; phaseTo?: PhaseName | null },
  { x, y, width, height }: BarPlace,
  isOpen = false,
): Mark[] {
  const phases = phaseTo ? [phase, phaseTo] : [phase];
  const part = height / phases.length;
  return phases.map((it, index) => ({
    shape: 'rect',
    place: {
      ...(x !== undefined && { x }),
      ...((y !== undefined || index > 0) && { y: (y ?? 0) + index * part }),
      width,
      height: part,
    },
    look: { fill: fillOf(it), ...(isOpen && { opacity: 0.35 }) },
  }));
}
