import { cellName, cellsOf, wordsOf } from '../grid.ts';
import { headersOf } from '../layout.ts';
import type { Finding, Rule } from '../rule.ts';

const timeHeader = /年|月|日|時期|期間|日付|日時|時点|date|year|month|period/i;
const wareki = /(明治|大正|昭和|平成|令和|M|T|S|H|R)\s*(\d{1,2})\s*(年|\.|-|\/)/;

/** Forms of a date in the order in which they are tried. */
const forms: [form: string, pattern: RegExp][] = [
  ['JIS X 0301', /^[MTSHR]\d{1,2}\.\d{1,2}\.\d{1,2}(T.*)?$/],
  ['ISO 8601の日時', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/],
  ['ISO 8601の日付', /^\d{4}-\d{2}-\d{2}$/],
  ['和暦', wareki],
  ['省いた日付', /^\d{2}\/\d{1,2}\/\d{1,2}$|^(明治|大正|昭和|平成|令和)\d{1,2}$/],
  ['年度', /^(19|20)\d{2}\s*年度/],
  ['年月日', /^(19|20)\d{2}年\d{1,2}月(\d{1,2}日)?$/],
  ['斜線の日付', /^(19|20)\d{2}\/\d{1,2}(\/\d{1,2})?$/],
  ['年月', /^(19|20)\d{2}-\d{1,2}(-\d{1,2})?$/],
  ['西暦', /^(19|20)\d{2}\s*(年|\/|-|\.)/],
];
const wrong = ['和暦', '省いた日付'];

/** Columns about time hold one form of western dates; an era year alone is none. */
export const l305: Rule = {
  id: 'L3-05',
  level: 3,
  title: '時間軸の表記が標準化されているか',
  judge: (grid, layout) =>
    headersOf(grid, layout).flatMap((header, column): Finding[] => {
      if (!timeHeader.test(header)) return [];
      const cells = cellsOf(grid, column, layout.body.from, layout.body.to).map(wordsOf);
      const found = cells.map((words) => forms.find(([, pattern]) => pattern.test(words))?.[0]);
      const mixed = [...new Set(found.filter((it) => it !== undefined && !wrong.includes(it)))];
      return [
        ...found.flatMap((form, index) =>
          form !== undefined && wrong.includes(form)
            ? [{ column, where: cellName(layout.body.from + index, column), why: `${form}です` }]
            : [],
        ),
        ...(mixed.length > 1
          ? [{ column, where: `${column + 1}列目`, why: `${mixed.join('と')}が混ざっています` }]
          : []),
      ];
    }),
};
