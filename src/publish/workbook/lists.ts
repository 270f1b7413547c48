import type { ChoiceList, WorkbookSheet } from './workbook.ts';
import { letters } from './xml-text.ts';

/** The hidden sheet on which the choices stand. */
export const listSheetName = '選択肢';

/** One column for each list, its name above. */
export function listSheet(lists: readonly ChoiceList[]): WorkbookSheet {
  const longest = lists.reduce((most, { choices }) => Math.max(most, choices.length), 0);
  const rows = Array.from({ length: longest + 1 }, (_, at) =>
    lists.map(({ name, choices }) => ({
      value: at === 0 ? name : (choices[at - 1] ?? null),
      style: at === 0 ? ('head' as const) : ('fixed' as const),
    })),
  );
  return { name: listSheetName, rows, widths: lists.map(() => 20), isProtected: true };
}

/** Where the choices of a list stand, as a formula: 選択肢!$B$2:$B$8. */
export function listRange(lists: readonly ChoiceList[], name: string): string {
  const column = lists.findIndex((list) => list.name === name);
  const letter = letters(column);
  return `${listSheetName}!$${letter}$2:$${letter}$${lists[column]!.choices.length + 1}`;
}
