import { effectKindLabel } from '../../words/effect-kind.ts';
import type { Action, Effect, Measure, Plan, Result } from '../../model/types/model.ts';
import type { EntryNeed } from '../../tables/entry-sheet.ts';

export type Task = Action | Measure;
export type Level = 'action' | 'measure';

/** How a plan reports, assesses and counts, as its records so far show it: the sheet asks in the same way. */
export interface EntryWay {
  /** What results are written for. Measures without actions always report. */
  reports: ReadonlySet<Level>;
  /** What is graded; of a plan that has graded nothing yet, both may be. Empty: there is no scale. */
  grades: ReadonlySet<Level>;
  /** Whether a grade has a row of its own (種類 評価), not that of what was done. */
  gradesApart: boolean;
  /** Who grades; null where it is not said. */
  evaluators: readonly (string | null)[];
  has: ReadonlySet<EntryNeed>;
}

/** What the records of a plan show of its ways. */
export function entryWay(plan: Plan): EntryWay {
  const results = plan.measures.flatMap((measure) => measure.results);
  const done = results.filter(({ kind, parent }) => kind === 'achievement' && parent === null);
  const graded = results.filter(({ grade }) => grade !== null);
  const levels = new Set(graded.map(levelOf));
  const isGraded = plan.scale.length > 0;
  const evaluators = isGraded ? evaluatorsOf(plan, graded) : [];
  const has = new Set<EntryNeed>();
  if (isGraded) has.add('scale');
  if (evaluators.some((it) => it !== null)) has.add('evaluators');
  if (plan.effects.length > 0) has.add('effects');
  return {
    reports: reportsOf(done),
    grades: isGraded ? (levels.size > 0 ? levels : new Set(['action', 'measure'])) : new Set(),
    gradesApart: graded.length > 0 && graded.every(({ kind }) => kind !== 'achievement'),
    evaluators,
    has,
  };
}

/** Without a word so far it is the actions that report. */
function reportsOf(done: readonly Result[]): ReadonlySet<Level> {
  const levels = new Set(
    done
      .filter(({ action, measure }) => action !== null || measure!.actions.length > 0)
      .map(levelOf),
  );
  return levels.size > 0 ? levels : new Set(['action']);
}

function levelOf({ action }: Pick<Result, 'action'>): Level {
  return action === null ? 'measure' : 'action';
}

/** In the order in which results name them, then those of the scale alone. */
function evaluatorsOf({ scale }: Plan, graded: readonly Result[]): (string | null)[] {
  const named = scale.flatMap(({ evaluator }) => evaluator ?? []);
  const all = new Set([...graded.map(({ evaluator }) => evaluator), ...named]);
  return all.size > 0 ? [...all] : [null];
}

/** The kinds in which a plan counts effects of single years: 「歳出の減（千円）」 */
export function effectKindsOf(effects: readonly Effect[]): Map<string, Effect[]> {
  return Map.groupBy(
    effects.filter(({ isCumulative, section }) => !isCumulative && section === null),
    (effect) => effectKindLabel({ ...effect, isOneOff: effect.isOneOff === true }),
  );
}
