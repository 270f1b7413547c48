import type { RawInput } from '../../read/input.ts';
import { nearestTo } from '../../report/nearest.ts';
import type { RawTable } from '../../read/parse.ts';
import type { Problem } from '../../report/problem.ts';

/** The header names every column of the table once, and no other; those that came later may be left out. */
export function checkHeader({ tables }: RawInput): Problem[] {
  return tables.flatMap((raw) =>
    isHeader(raw) ? [...missing(raw), ...unknown(raw), ...doubled(raw)] : [noHeader(raw)],
  );
}

const rule = 'header';

/** Whether the first row names any column at all; else it is a title row, data, or nothing. */
function isHeader({ table, header }: Pick<RawTable, 'table' | 'header'>): boolean {
  return table.columns.some(({ name }) => header.includes(name));
}

function noHeader({ table, file, header }: RawTable): Problem {
  return {
    rule,
    file,
    line: 1,
    message: header.length === 0 ? 'ファイルが空です。' : '1行目が見出しではありません。',
    found: header.join(','),
    expected: table.columns.map(({ name }) => name).join(','),
    fix: '1行目に列の名前を、カンマで区切って書いてください。題名の行や空の行は要りません。',
    standard: 'L3-01',
  };
}

function missing({ table, file, header }: RawTable): Problem[] {
  const absent = table.columns.filter(({ name, since }) => !since && !header.includes(name));
  return absent.map(({ name, title }) => ({
    rule,
    file,
    line: 1,
    column: name,
    message: `見出しに ${name}（${title}）の列がありません。`,
    found: header.join(','),
    expected: table.columns.map((column) => column.name).join(','),
    fix: '見出しの行にこの名前の列を加えてください。値がなければ空欄で構いません。',
    standard: 'L1-05',
  }));
}

function unknown({ table, file, header }: RawTable): Problem[] {
  const names = table.columns.map(({ name }) => name);
  return header.flatMap((name, index) => {
    if (names.includes(name)) return [];
    const isBlank = name.trim() === '';
    return [
      {
        rule,
        file,
        line: 1,
        column: isBlank ? `${index + 1}列目` : name,
        message: isBlank
          ? '見出しに名前のない列があります。'
          : `見出しの「${name}」はこの表の列の名前ではありません。`,
        found: name,
        expected: names.join(','),
        nearest: nearestTo(name, names),
        fix: isBlank
          ? '列が要らなければ、列ごと（すべての行の余分なカンマを）消してください。'
          : '正しい列の名前に直してください。この表にない項目は書けません。',
        standard: 'L1-05',
      },
    ];
  });
}

function doubled({ file, header }: RawTable): Problem[] {
  const twice = header.filter((name, index) => name.trim() && header.indexOf(name) !== index);
  return [...new Set(twice)].map((name) => ({
    rule,
    file,
    line: 1,
    column: name,
    message: `見出しに「${name}」が2つ以上あります。`,
    found: header.join(','),
    expected: '列の名前は1つずつ',
    fix: '要らないほうの列を消すか、正しい名前に直してください。',
    standard: 'L2-03',
  }));
}
