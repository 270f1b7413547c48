import { placeOf } from './place.ts';
import { problemAt, type IntakeNotes } from '../intake-notes.ts';
import type { Recognised } from './recognise.ts';

/** Sheets that explain, hold choices or are left empty are no loss. */
const silent = new Set(['はじめに', '選択肢']);

/** Tells of sheets that are not read, of titles that stand twice, and of cells that were joined across. */
export function noteHeads(sheet: Recognised, notes: IntakeNotes): void {
  const { grid } = sheet;
  if (sheet.kind === 'other') {
    const isMeant = grid.rows.length > 0 && !silent.has(grid.sheet ?? '');
    const words = `シート『${grid.sheet}』`;
    if (isMeant && grid.sheet !== null)
      notes.remarks.push({
        place: { file: grid.file, words },
        words: '何の表かわからないので、読みませんでした。',
      });
    return;
  }
  for (const { title, column } of sheet.head.twice)
    notes.problems.push(
      problemAt(placeOf(grid, sheet.head.row, column), {
        message: '同じ見出しの列が2つあります。',
        found: title,
        fix: '使わない方の列を消してください。',
      }),
    );
  const used = new Set<number>(sheet.head.columns.values());
  for (const { top, left, bottom, right } of grid.merges) {
    const across = [...used].filter((column) => column > left && column <= right);
    if (bottom <= sheet.head.row || across.length === 0) continue;
    notes.problems.push(
      problemAt(placeOf(grid, top, left), {
        message: '横に結合したセルがあり、どの列の値かわかりません。',
        fix: '結合を解いて、それぞれの欄に書いてください。',
      }),
    );
  }
}
