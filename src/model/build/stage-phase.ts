import { patternFinder } from '../../tables/describe/phase-pattern.ts';
import type { PhasePattern } from '../types/model.ts';
import type { StageFacts } from '../types/schedule.ts';

type Phases = Pick<StageFacts, 'phase' | 'phaseTo'>;

/** Finds the phase of a stage word before the next one of its line: the first pattern that fits; a quantity has none. */
export function phaseFinder(
  patterns: readonly PhasePattern[],
): (stage: string, next: string | null) => Phases {
  // A few patterns look at the next stage, too; of the others one look finds the first.
  const plain = patterns.filter(({ followedBy }) => followedBy === null);
  const find = patternFinder(plain.map(({ pattern }) => pattern));
  const before = patterns.flatMap((it) =>
    it.followedBy === null ? [] : [{ it, fits: fitter(it.pattern), leads: fitter(it.followedBy) }],
  );
  return (stage, next) => {
    const special = before.find(({ fits, leads }) => next !== null && fits(stage) && leads(next));
    const usual = plain[find(stage)];
    const first = special && (!usual || special.it.order < usual.order) ? special.it : usual;
    return { phase: first?.phase ?? null, phaseTo: first?.phaseTo ?? null };
  };
}

function fitter(pattern: string): (word: string) => boolean {
  const find = patternFinder([pattern]);
  return (word) => find(word) === 0;
}
