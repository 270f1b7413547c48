import { headersOf } from '../layout.ts';
import type { Rule } from '../rule.ts';

/** Every column has a name, and the names are more than 1, 2, 3. */
export const l105: Rule = {
  id: 'L1-05',
  level: 1,
  title: 'すべての列に意味が推測できる項目名が存在するか',
  judge: (grid, layout) => {
    const headers = headersOf(grid, layout);
    const isCounted =
      headers.length > 1 &&
      headers.every(
        (it, index) => it !== '' && /^\d+$/.test(it) && Number(it) === Number(headers[0]) + index,
      );
    return headers.flatMap((header, column) =>
      header === '' || isCounted
        ? [{ column, where: `${column + 1}列目`, why: '項目名がないか、番号だけです' }]
        : [],
    );
  },
};
