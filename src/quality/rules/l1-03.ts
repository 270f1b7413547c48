import { wordsOf } from '../grid.ts';
import type { Rule } from '../rule.ts';

/** No blank row in the data, and no column of which neither header nor body says anything. */
export const l103: Rule = {
  id: 'L1-03',
  level: 1,
  title: 'データが分断されていないか',
  judge: ({ rows }, { width }) => [
    ...rows.flatMap((row, index) =>
      row.every((cell) => wordsOf(cell) === '')
        ? [{ column: null, where: `${index + 1}行目`, why: '空白の行があります' }]
        : [],
    ),
    ...Array.from({ length: width }, (_, column) => column).flatMap((column) =>
      rows.every((row) => wordsOf(row[column] ?? null) === '')
        ? [{ column, where: `${column + 1}列目`, why: '空白の列があります' }]
        : [],
    ),
  ],
};
