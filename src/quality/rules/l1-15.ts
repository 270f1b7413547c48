import type { Rule } from '../rule.ts';

/** In a CSV a cell with a comma or a quotation mark stands in quotation marks, so every record has as many cells. */
export const l115: Rule = {
  id: 'L1-15',
  level: 1,
  title:
    '【CSV】文字列にカンマが含まれているフィールドの値はダブルコーテーション（“）で囲んでいるか',
  judge: ({ format, rows, text }) => {
    if (format !== 'csv') return [];
    const width = rows[0]?.length ?? 0;
    const uneven = rows.flatMap((row, index) =>
      row.length === width
        ? []
        : [{ column: null, where: `${index + 1}行目`, why: 'セルの数が見出しと違います' }],
    );
    // What is left after all quoted cells are taken out may hold no quotation mark.
    const bare = text.replace(/(^|[,\r\n\uFEFF])"(?:[^"]|"")*"(?=$|[,\r\n])/g, '$1');
    const isLoose = bare.includes('"');
    return isLoose
      ? [...uneven, { column: null, where: 'ファイル', why: '囲まれていない引用符があります' }]
      : uneven;
  },
};
