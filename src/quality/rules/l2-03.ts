import { headersOf } from '../layout.ts';
import type { Rule } from '../rule.ts';

/** No two columns have the same name. */
export const l203: Rule = {
  id: 'L2-03',
  level: 2,
  title: '各列が一意に識別可能な項目名を持っているか',
  judge: (grid, layout) => {
    const headers = headersOf(grid, layout);
    return headers.flatMap((header, column) =>
      headers.indexOf(header) === headers.lastIndexOf(header)
        ? []
        : [{ column, where: `${column + 1}列目`, why: `項目名「${header}」が重なっています` }],
    );
  },
};
