import { results } from '../../../tables/results.ts';
import type { Column } from '../../../tables/describe/column.ts';
import { columnOf } from '../../../tables/describe/table.ts';
import type { GridCell } from '../../read/workbook/grid.ts';
import type { Draft, DraftRow } from '../drafts/drafts.ts';
import type { Place } from '../sheets/place.ts';
import { problemAt } from '../intake-notes.ts';
import { readCell, type ReadCell } from '../sheets/read-cell.ts';

const stateColumn: Column = columnOf(results, 'state');

/** What the sheet shows for a result: the words as printed, else the name of the code. */
export function shownState({ cells }: Pick<DraftRow, 'cells'>): string {
  return cells['state_label'] || stateColumn.values?.[cells['state'] ?? '']?.ja || '';
}

/**
 * The code of a state and the words as they stand: from the words that the plan has used before (順調 →
 * as_planned, where it was always so), else from the code list.
 */
export function readState(
  draft: Draft,
  cell: GridCell | undefined,
  place: Place,
): ReadCell & { label: string } {
  const words = (cell?.text ?? '').trim();
  const known = usedStates(draft).get(words);
  const inList = Object.values(stateColumn.values!).some(({ ja }) => ja === words);
  if (known?.size === 1 && !inList) return { value: [...known][0]!, also: {}, label: words };
  const read = readCell(stateColumn, cell, place);
  const isCode = Object.hasOwn(stateColumn.values!, words);
  const label = isCode ? stateColumn.values![words]!.ja : words;
  if (read.value === '' || Object.hasOwn(stateColumn.values!, read.value))
    return { ...asPrinted(read), label };
  return { value: '', also: {}, label, problem: unknownState(place, words) };
}

/** The words themselves are kept beside the code, so they stay in the cell. */
function asPrinted({ mended, ...read }: ReadCell): ReadCell {
  if (!mended) return read;
  const { written: _, ...told } = mended;
  return { ...read, mended: told };
}

/** The codes for which the plan has used each of its words. */
function usedStates({ rows }: Draft): Map<string, Set<string>> {
  const used = new Map<string, Set<string>>();
  for (const { before } of rows) {
    const [label, state] = [before?.['state_label'], before?.['state']];
    if (label && state) used.set(label, (used.get(label) ?? new Set()).add(state));
  }
  return used;
}

function unknownState(place: Place, found: string) {
  const choices = Object.values(stateColumn.values!).map(({ ja }) => ja);
  return problemAt(place, {
    rule: 'ambiguous-cell',
    message: 'この状態の言葉が、一覧のどれに当たるかわかりません。',
    found,
    choices,
    expected: choices.join('、'),
    fix: '一覧から選んでください。資料の言葉を残したいときは、シート「取組実績」の「状態の記載」に書いてください。',
  });
}
