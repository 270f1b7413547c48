import { expect, test } from 'vitest';
import { intakeWords } from './print-intake.ts';

/** Moves the cursor, and turns the direction of writing. */
const hostile = 'あ\u001b[2J\u202Eい';

test('nothing that a file says, its name and its sheets included, reaches the terminal as it is', () => {
  const place = { file: `${hostile}.xlsx`, words: `シート『${hostile}』` };
  const change = {
    kind: 'added' as const,
    table: 'results' as const,
    key: hostile,
    planId: hostile,
    cells: [{ column: 'text', before: hostile, after: hostile }],
  };
  const words = intakeWords({
    problems: [],
    files: [],
    mended: [{ place, before: hostile, after: hostile, reason: hostile }],
    remarks: [{ place, words: hostile }],
    changes: [change],
    proposals: [],
  } as unknown as Parameters<typeof intakeWords>[0]);
  expect(words.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
  // Five of the cell that was read otherwise, three of the remark, three of the row that was added.
  expect(words.match(/\[U\+001B\]\[2J\[U\+202E\]/g)).toHaveLength(11);
});
