import type { Action, Indicator, Measure, Plan, Stage } from '../types/model.ts';

/** A note on how something was read, and what it is about. */
export interface ReadingNote {
  note: string;
  /** As a list names it: 「1-1 窓口の改善」 */
  name: string;
  about:
    | { kind: 'measure'; measure: Measure }
    | { kind: 'action'; action: Action }
    | { kind: 'indicator'; indicator: Indicator };
}

/** Every note that a measure, an action or an indicator of the plan carries. */
export function readingNotes({ measures, actions, indicators }: Plan): ReadingNote[] {
  return [
    ...measures.flatMap((measure) =>
      notes([measure.titleNote, measure.note], `${measure.label} ${measure.title}`, {
        kind: 'measure',
        measure,
      }),
    ),
    ...actions.flatMap((action) =>
      notes([action.titleNote], action.title, { kind: 'action', action }),
    ),
    ...indicators.flatMap((indicator) =>
      notes([indicator.nameNote, indicator.note], indicator.name, { kind: 'indicator', indicator }),
    ),
  ];
}

function notes(
  given: readonly (string | null)[],
  name: string,
  about: ReadingNote['about'],
): ReadingNote[] {
  return given.filter((note) => note !== null).map((note) => ({ note, name, about }));
}

/** How many rows of the plan were read with a judgement: measures, actions, indicators and stages. */
export function inferredCount({ measures, actions, indicators }: Plan): number {
  const stages = measures.flatMap((measure) => measure.stages);
  const judged = [...measures, ...actions, ...indicators, ...stages];
  return judged.filter(({ judgement }) => judgement.inferred).length;
}

/** The stages of a measure that were read with a judgement. */
export function inferredStages({ stages }: Measure): Stage[] {
  return stages.filter(({ judgement }) => judgement.inferred);
}

/** What a reader of an indicator should know of its reading, in one text; empty for nothing. */
export function indicatorNotes({ nameNote, note, judgement }: Indicator): string {
  return [nameNote, note, judgement.note].filter((it) => it !== null).join(' ');
}
