import { findInCells } from '../grid.ts';
import { cellName, wordsOf } from '../grid.ts';
import { headersOf } from '../layout.ts';
import type { Rule } from '../rule.ts';

/** A form that programs read directly: CSV and XLSX are on the list, so this holds for whatever comes here. */
const isReadableForm: Rule = {
  id: 'L1-01',
  level: 1,
  title: 'ファイル形式は機械が直接読み取れるExcelやCSV等となっているか',
  judge: ({ format }) =>
    format === 'csv' || format === 'xlsx'
      ? []
      : [{ column: null, where: 'ファイル', why: 'CSVでもXLSXでもありません' }],
};

/** One table per file: a blank row or a column without any cell would make two. */
const oneTablePerFile: Rule = {
  id: 'L1-02',
  level: 1,
  title: '１シート（ファイル）に複数の表が掲載されていないか',
  judge: (grid, layout) => {
    const isBlank = (row: readonly unknown[]) => row.every((cell) => cell === null);
    const gap = grid.rows.findIndex(isBlank);
    if (gap >= 0)
      return [{ column: null, where: `${gap + 1}行目`, why: '空白の行で表が2つに見えます' }];
    const blank = headersOf(grid, layout).findIndex((_, column) =>
      grid.rows.every((row) => (row[column] ?? null) === null),
    );
    return blank < 0 ? [] : [{ column: blank, where: '列', why: '空白の列で表が2つに見えます' }];
  },
};

/** No blank row in the data, and no column of which neither header nor body says anything. */
const noBlankRowOrColumn: Rule = {
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

/** Nothing that looks like a title above, or a total, a note or a source below the table. */
const nothingOutsideTheTable: Rule = {
  id: 'L1-04',
  level: 1,
  title: 'データ本体と無関係な情報がないか',
  judge: (_, { strays }) =>
    strays.map(({ row, column }) => ({
      column,
      where: cellName(row, column),
      why: '表の外の題名・合計・注記に見えるセルです',
    })),
};

/** Every column has a name, and the names are more than 1, 2, 3. */
const everyColumnNamed: Rule = {
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

/** Addresses are written with full-width blanks on purpose. */
const address = /住所|所在地|address|addr|勤務地|居所|本籍|送付先/i;
/** Marks of lists, notes and titles after which a full-width blank has a meaning. */
const meant = [
  /^[ア-ンa-zａ-ｚ①-⑳（(][）)]?\u3000/,
  /^※\d*\u3000/,
  /^第[０-９0-9一二三四五六七八九十]+\u3000/,
  /^\u3000+〃$/,
  /^\u3000+[○●・◯]\u3000?/,
  /^\[.+?\]\u3000?[0-9０-９]|^[\u2160-\u217F][．.]\u3000?|^[0-9０-９]+[．.]\u3000/,
];

/** No blanks or line breaks that only set the look: at the ends, full-width, or several in a row. */
const noBlanksForLooks: Rule = {
  id: 'L1-06',
  level: 1,
  title: 'スペースや改行等で体裁を整えていないか',
  judge: (grid, layout) => {
    const headers = headersOf(grid, layout);
    return findInCells(grid, (text, column) => {
      if (meant.some((pattern) => pattern.test(text))) return null;
      if (text.replace(/\n+$/, '') !== text.trim()) return '先頭か末尾に空白があります';
      if (!address.test(headers[column]!) && /\u3000|[ \u3000]{2,}/.test(text.trim()))
        return '全角か連続の空白があります';
      const blanks = text.match(/\s/g)?.length ?? 0;
      return /[\r\n]/.test(text.trimEnd()) && blanks / text.length > 0.1
        ? '体裁のための改行があります'
        : null;
    });
  },
};

const thousands = /^\d{1,3}(,\d{3})*(\.\d+)?$/;

/** One cell, one piece of data: no lists by 、 or ・ of three and more, no commas, no two numbers. */
const oneThingPerCell: Rule = {
  id: 'L1-07',
  level: 1,
  title: '１セル１データとなっているか',
  judge: (grid, { kinds }) =>
    findInCells(grid, (text, column) => {
      if (text.split('\n').filter((line) => line.trim() !== '').length >= 2)
        return 'セルの中に改行があります';
      if (/^\s*\d+（\d+）\s*$/.test(text)) return '2つの数値があります';
      if ((text.match(/、/g)?.length ?? 0) >= 2) return '読点（、）が2つ以上あります';
      if ((text.match(/・/g)?.length ?? 0) >= 2) return '中黒（・）が2つ以上あります';
      return hasSeparatingComma(text, kinds[column] === 'numeric') ? 'カンマがあります' : null;
    }),
};

function hasSeparatingComma(text: string, isInNumericColumn: boolean): boolean {
  if (/(?<!\d),(?!\d)/.test(text) && !thousands.test(text.trim())) return true;
  if (isInNumericColumn) return false;
  const compact = text.replace(/\s+/g, '').replace(/（[^）]*）/g, '');
  return compact.includes(',') && !thousands.test(compact);
}

// Circled numbers, Roman numerals, characters in brackets and squares, 令和 in one character, full-width letters.
const dependent =
  /[\u2460-\u2473\u3251-\u325F\u32B1-\u32BF\u2160-\u217F\u3220-\u3243\u3280-\u32FF\u3300-\u33FF\uFE30-\uFE4F０-９Ａ-Ｚａ-ｚ]/;
const units = /[㎡㎥㎢㎠㎝㎞㎜㎏㎎㎍㎅㎄㎃㎖㎗㎘㏄㏊]/g;

/**
 * No characters that some machines cannot show. The checker only remarks on them in UTF-8 and fails
 * files in Shift_JIS; here they are findings, so that the published list names every one.
 */
const noMachineDependentCharacters: Rule = {
  id: 'L1-08',
  level: 1,
  title: '機種依存文字を使用していないか',
  judge: (grid) =>
    findInCells(grid, (text) => {
      const found = dependent.exec(text.replace(units, ''));
      return found ? `「${found[0]}」があります` : null;
    }),
};

/** In a CSV one record is one line: no line break in a cell, and no blank line at the end. */
const oneRecordPerLine: Rule = {
  id: 'L1-14',
  level: 1,
  title: '【CSV】１行１データで表現されているか',
  judge: ({ format, rows, text }) => {
    if (format !== 'csv') return [];
    const broken = rows.flatMap((row, index) =>
      row.flatMap((cell, column) =>
        /[\r\n]/.test(String(cell ?? ''))
          ? [{ column, where: cellName(index, column), why: 'セルの中に改行があります' }]
          : [],
      ),
    );
    const blank = /\n[ \t]*\r?\n$/.test(text);
    return blank
      ? [...broken, { column: null, where: '最後の行', why: '空白の行があります' }]
      : broken;
  },
};

/** In a CSV a cell with a comma or a quotation mark stands in quotation marks, so every record has as many cells. */
const commasQuoted: Rule = {
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

/** Level 1: a file that a program can take in as it stands. In the order of the official list. */
export const level1: readonly Rule[] = [
  isReadableForm,
  oneTablePerFile,
  noBlankRowOrColumn,
  nothingOutsideTheTable,
  everyColumnNamed,
  noBlanksForLooks,
  oneThingPerCell,
  noMachineDependentCharacters,
  oneRecordPerLine,
  commasQuoted,
];
