import { phaseNames } from '../../model/schedule/phase.ts';
import { signWords } from '../../model/schedule/schedule-words.ts';
import type { Measure, PhaseName } from '../../model/types/model.ts';
import type { Mark } from '../svg/marks.ts';
import { phaseBar } from './phase-patterns.ts';

/** A sign of a schedule and what it means. */
export interface LegendItem {
  words: string;
  sign: { phase: PhaseName; isOpen: boolean } | 'now';
}

/** What the bars of these measures need explained, and no more: phases, the as-of year, open ends. */
export function legendOf(measures: readonly Measure[]): LegendItem[] {
  const bars = measures.flatMap(({ lines }) =>
    lines.flatMap(({ spans }) => spans.flatMap(({ stages }) => stages)),
  );
  const used = new Set(bars.flatMap(({ phase, phaseTo }) => [phase, phaseTo]));
  const phases = (Object.keys(phaseNames) as PhaseName[]).filter((phase) => used.has(phase));
  const { now, openEnd } = signWords(measures);
  return [
    ...phases.map((phase) => ({ words: phaseNames[phase], sign: { phase, isOpen: false } })),
    ...(now ? [{ words: now, sign: 'now' as const }] : []),
    ...(openEnd ? [{ words: openEnd, sign: { phase: 'rollout' as const, isOpen: true } }] : []),
  ];
}

/** A sign in the line of text of a page. */
export function inlineSign({ sign }: LegendItem): Mark[] {
  if (sign !== 'now') return phaseBar(sign, { width: '100%', height: 12 }, sign.isOpen);
  const place = { x1: '50%', x2: '50%', y1: 0, y2: 12, 'stroke-width': 3 };
  return [{ shape: 'line', place, role: 'now-line' }];
}

/** A sign at a place in a picture. */
export function placedSign({ sign }: LegendItem, x: number, y: number): Mark[] {
  if (sign !== 'now') return phaseBar(sign, { x, y, width: 18, height: 10 }, sign.isOpen);
  return [{ shape: 'line', place: { x1: x + 9, x2: x + 9, y1: y, y2: y + 10 }, role: 'now-line' }];
}
