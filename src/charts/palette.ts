import type { Status } from '../model/indicators/status.ts';
import type { PhaseName } from '../model/types/model.ts';

/**
 * The colours of charts and pictures, by the names that they have in our style sheets (`--text-soft` is
 * `textSoft`): tokens of the Digital Agency design system on light ground. Pictures stand alone and read
 * no variables; a test holds `tokens.css` to the same.
 */
export const palette = {
  page: '#fff',
  panel: '#f2f2f2',
  text: '#1a1a1a',
  textSoft: '#4d4d4d',
  line: '#b3b3b3',
  lineStrong: '#666666',
  accent: '#0017c1',
  now: '#ce0000',
} as const;

/** The colour of `--page` in each scheme: browsers paint their own parts in it, and read no variables. */
export const themeColours = { light: '#ffffff', dark: '#121214' } as const;

/** Pale words on a ground of the accent colour: the token `blue-200`. */
export const paleOnAccent = '#c5d7fb';

/** What is counted but says nothing good or bad: the token `gray-536`, the lightest of 4.5:1 on white. */
export const neutral = '#767676';

/** How a phase is drawn: a colour of at least 3:1 on light and dark pages, and a pattern. */
export interface PhaseLook {
  /** The name of the colour in the design system. */
  token: string;
  colour: string;
  /** Strokes of an 8 × 8 tile over the colour; none for a plain bar. They tell phases without colour. */
  strokes: string | null;
}

/** The looks of the phases, in their order; the same on light and dark ground. */
export const phaseLooks: Record<PhaseName, PhaseLook> = {
  prepare: { token: 'neutral-solid-gray-536', colour: neutral, strokes: 'M2 2h1M6 6h1' },
  design: { token: 'primitive-purple-600', colour: '#8843e1', strokes: 'M0 8L8 0' },
  trial: { token: 'primitive-orange-800', colour: '#c74700', strokes: 'M0 4h8' },
  rollout: { token: 'primitive-blue-600', colour: '#3460fb', strokes: null },
  operate: { token: 'primitive-green-700', colour: '#1d8b56', strokes: 'M4 0v8' },
  review: { token: 'primitive-cyan-800', colour: '#008299', strokes: 'M0 0L8 8M0 8L8 0' },
};

/** The colours of statuses that judge, `--status-achieved` and so on; the others are told in grey. */
export const statusColours: Partial<Record<Status, string>> = {
  achieved: '#115a36',
  on_track: '#1d8b56',
  behind: '#c74700',
  regressed: '#ce0000',
};
