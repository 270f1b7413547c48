import { tableList } from '../../../tables/all-tables.ts';
import type { RawInput } from '../../read/input.ts';
import { nearestTo } from '../../report/nearest.ts';
import type { RawTable } from '../../read/parse.ts';
import type { Problem } from '../../report/problem.ts';

/** The header names every column of the table once, and no other; those that came later may be left out. */
export function checkHeader({ tables }: RawInput): Problem[] {
  return tables.flatMap((raw) =>
    isHeader(raw) ? [...named(raw), ...doubled(raw)] : [noHeader(raw)],
  );
}

/** What is missing and what is unknown; a misspelt name is one problem, a header of other names one too. */
function named(raw: RawTable): Problem[] {
  const other = otherTable(raw);
  if (other) return [wrongTable(raw, other)];
  const strange = unknown(raw);
  const isCalled = (name: string) => strange.some(({ nearest }) => nearest?.[0] === name);
  const absent = missing(raw).filter(({ column }) => !isCalled(String(column)));
  const strangers = strange.filter(({ found }) => found!.trim() !== '');
  if (absent.length < 3 || strangers.length < 3) return [...absent, ...strange];
  return [manyNames(raw, absent, strangers), ...strange.filter((it) => !strangers.includes(it))];
}

/** The table that the header fits wholly, and better than its own. */
function otherTable({ table, header }: RawTable): string | undefined {
  const names = header.filter((name) => name.trim() !== '');
  const fits = (it: Pick<RawTable, 'table'>['table']) =>
    names.filter((name) => it.columns.some((column) => column.name === name)).length;
  if (fits(table) === names.length) return undefined;
  return tableList.find((it) => it !== table && fits(it) === names.length && names.length > 2)
    ?.name;
}

function wrongTable({ table, file, header }: RawTable, other: string): Problem {
  return {
    rule,
    file,
    line: 1,
    message: `見出しが、この表（${table.name}）でなく ${other} の表のものです。`,
    found: header.join(','),
    expected: table.columns.map(({ name }) => name).join(','),
    fix: `ファイルの名前を ${other}.csv に直すか、この表の中身と入れ替えてください。`,
    standard: 'L1-05',
  };
}

function manyNames({ table, file }: RawTable, absent: Problem[], strangers: Problem[]): Problem {
  const titleOf = new Map(table.columns.map(({ name, title }) => [name, title]));
  return {
    rule,
    file,
    line: 1,
    message: `見出しに、この表の列でない名前が${strangers.length}つあり、列が${absent.length}つ足りません。`,
    found: strangers.map(({ found }) => found).join('、'),
    expected: absent.map(({ column }) => `${column}（${titleOf.get(String(column))}）`).join('、'),
    fix: '同じ意味の列は期待する名前に直し、ない列は加えてください（値がなければ空欄で構いません）。表にない列は消してください。',
    standard: 'L1-05',
  };
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
  return absent.map(({ name, title, required }) => ({
    rule,
    file,
    line: 1,
    column: name,
    message: `見出しに ${name}（${title}）の列がありません。`,
    found: header.join(','),
    expected: table.columns.map((column) => column.name).join(','),
    fix: required
      ? '見出しの行にこの名前の列を加え、どの行にも値を書いてください（列を消してしまったのなら、前の版から戻します）。'
      : '見出しの行にこの名前の列を加えてください。値がなければ空欄で構いません。',
    standard: 'L1-05',
  }));
}

function unknown({ table, file, header }: RawTable): Problem[] {
  const names = table.columns.map(({ name }) => name);
  const strangers = header.filter((name) => !names.includes(name)).length;
  // Another name in the place of a column that is not there is a name for that column.
  const nearestAt = (name: string, index: number) => {
    const near = name.trim() === '' ? [] : nearestTo(name, names);
    const here = strangers > 2 ? undefined : names[index];
    return near.length > 0 || name.trim() === '' || here === undefined || header.includes(here)
      ? near
      : [here];
  };
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
        nearest: nearestAt(name, index),
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
