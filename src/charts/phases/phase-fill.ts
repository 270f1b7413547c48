import type { PhaseName } from '../../model/types/model.ts';

/** How a phase is drawn: a colour of at least 3:1 on light and dark pages, and a pattern. */
export interface PhaseFill {
  phase: PhaseName;
  colour: string;
  /** Strokes of an 8 × 8 tile over the colour; none for a plain bar. */
  strokes: string | null;
}

/** Colours are tokens of the Digital Agency design system; patterns tell phases without colour. */
export const phaseFills: readonly PhaseFill[] = [
  { phase: 'prepare', colour: '#767676', strokes: 'M2 2h1M6 6h1' },
  { phase: 'design', colour: '#8843e1', strokes: 'M0 8L8 0' },
  { phase: 'trial', colour: '#c74700', strokes: 'M0 4h8' },
  { phase: 'rollout', colour: '#3460fb', strokes: null },
  { phase: 'operate', colour: '#1d8b56', strokes: 'M4 0v8' },
  { phase: 'review', colour: '#008299', strokes: 'M0 0L8 8M0 8L8 0' },
];

/** The id of a phase's pattern on a page: `url(#phase-trial)`. */
export function fillOf(phase: PhaseName | null): string {
  return phase ? `url(#phase-${phase})` : 'currentColor';
}

/** The patterns as definitions in a picture that stands alone, enlarged where the picture is. */
export function phasePatterns(scale = 1): string[] {
  const larger = scale === 1 ? '' : ` patternTransform="scale(${scale})"`;
  return phaseFills.map(
    ({ phase, colour, strokes }) =>
      `<pattern id="phase-${phase}" width="8" height="8" patternUnits="userSpaceOnUse"${larger}><rect width="8" height="8" fill="${colour}"/>${strokes ? `<path d="${strokes}" stroke="#fff" stroke-width="1.5" fill="none"/>` : ''}</pattern>`,
  );
}
