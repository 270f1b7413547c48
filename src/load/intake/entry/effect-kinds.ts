import { effectKindLabel, readEffectKind, type EffectKind } from '../../../words/effect-kind.ts';
import type { Problem } from '../../report/problem.ts';
import type { Draft, DraftRow } from '../drafts/drafts.ts';
import { problemAt } from '../intake-notes.ts';
import type { EntryLine } from './entry-line.ts';

export type { EffectKind };

/**
 * The kind of effect that a row of the sheet is about: the one that its cell names, else the only one of the
 * task. Neither a kind nor a problem where there is nothing to be said of it.
 */
export function kindOfLine(
  line: EntryLine,
  draft: Draft,
  own: readonly DraftRow[],
  isBlank: boolean,
): EffectKind | { problem: Problem } | { isBlank: true } {
  const words = (line.cell('effect_kind')?.text ?? '').trim();
  const ofTask = kindsOf(own, draft);
  if (words === '' && isBlank) return { isBlank };
  if (words === '' && ofTask.size === 1) return [...ofTask.values()][0]!;
  const known = kindsOf(draft.rows, draft);
  const found = words === '' ? undefined : kindNamed(words, known);
  if (found) return found;
  // Nothing is written, and nothing is lost.
  if (isBlank) return { isBlank };
  const labels = [...(ofTask.size > 0 ? ofTask : known).keys()];
  const problem = problemAt(line.place('effect_kind'), {
    rule: 'ambiguous-cell',
    message: 'どの種類の効果かわかりません。',
    ...(words === '' ? {} : { found: words }),
    choices: labels,
    expected: labels.length > 0 ? labels.join('、') : '歳出の減（千円）のように、種類と単位',
    fix: '「効果の種類」の欄で、種類と単位を選んでください。',
  });
  return { problem };
}

/** Whether a row counts in the same way; a blank unit is the only one that its kind has in the plan. */
export function isOfKind({ cells }: DraftRow, { kind, unit, isOneOff }: EffectKind, draft: Draft) {
  return (
    cells['kind'] === kind &&
    unitOf(cells, draft) === unit &&
    (cells['one_off'] === 'yes') === isOneOff
  );
}

/** By their names: 「歳出の減（千円）」. */
function kindsOf(rows: readonly DraftRow[], draft: Draft): Map<string, EffectKind> {
  const counted = rows.filter(
    ({ cells, isRemoved }) =>
      !isRemoved && cells['kind'] && cells['cumulative'] !== 'yes' && !cells['section_no'],
  );
  return new Map(
    counted.map(({ cells }) => {
      const isOneOff = cells['one_off'] === 'yes';
      const kind = { kind: cells['kind']!, unit: unitOf(cells, draft), isOneOff };
      return [effectKindLabel(kind), kind];
    }),
  );
}

/** With its unit, or without where the plan has only one for it. */
function kindNamed(words: string, known: ReadonlyMap<string, EffectKind>): EffectKind | undefined {
  const read = readEffectKind(words);
  if (read) return known.get(effectKindLabel(read)) ?? read;
  const fold = (label: string) => label.normalize('NFKC').replace(/\s+/g, '');
  const named = [...known].filter(([label]) => fold(label).startsWith(`${fold(words)}(`));
  return named.length === 1 ? named[0]![1] : undefined;
}

function unitOf(cells: Readonly<Record<string, string>>, draft: Draft): string {
  if (cells['unit']) return cells['unit'];
  const units = new Set(
    draft.rows.flatMap(({ cells: other }) =>
      other['kind'] === cells['kind'] ? other['unit'] || [] : [],
    ),
  );
  return units.size === 1 ? [...units][0]! : '';
}
