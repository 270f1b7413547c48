import { headersOf } from '../layout.ts';
import type { Rule } from '../rule.ts';

const times = [
  /^(19|20)\d{2}\s*(年|年度)?$/,
  /^(\d{1,2})\s*月$/,
  /^(第?\d+[期回]|(上|下|前|後)半期?|[1-4]Q|Q[1-4]|[上下]期)$/,
  /^(平成|令和|昭和)(\d{1,2}|元)\s*(年|年度)?$|^[RHS]\d{1,2}$/,
];

/** Years and numbered things run down the rows, not along the columns. */
export const l309: Rule = {
  id: 'L3-09',
  level: 3,
  title: 'データが縦持ち形式になっているか',
  judge: (grid, layout) => {
    const headers = headersOf(grid, layout);
    if (headers.length < 4) return [];
    const wide = times.some((time) => headers.filter((it) => time.test(it)).length >= 3);
    const stems = headers.flatMap((it) => /^(.*\D.*?)[\s_-]?\d+$/.exec(it)?.[1] ?? []);
    const isNumbered = stems.some((stem) => stems.filter((it) => it === stem).length >= 4);
    if (!wide && !isNumbered && headers.length <= 100) return [];
    return [{ column: null, where: '1行目', why: '年度や番号が列の方向に並んでいます' }];
  },
};
