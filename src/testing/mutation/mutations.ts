import Papa from 'papaparse';
import { encode } from '../builders/encode.ts';
import type { Random } from '../builders/random.ts';

/** Changes the bytes of a file of an input folder by chance. */
export type Mutation = (bytes: Buffer, random: Random) => Uint8Array;

/** What people, spreadsheets and the ill-willed put into cells. */
const cells = [
  '',
  ' ',
  '　',
  '0',
  '-1',
  '007',
  '1e9',
  '3000000000',
  '9'.repeat(400),
  '0.0000001',
  'NaN',
  'Infinity',
  '#REF!',
  '########',
  '1月2日',
  '2-Jan',
  '45383',
  '2026/2/10',
  '2026-02-30',
  '令和8年度',
  'R8',
  '2024年度',
  '９９',
  '1,234',
  '12万',
  '▲5',
  '50%',
  '約3',
  '80以上',
  '=1+1',
  '@SUM(A1)',
  '-',
  '―',
  '＊',
  '*',
  '**',
  `${'*あ'.repeat(50)}`,
  '*?*',
  'CON',
  'nul.txt',
  '1-2.',
  '..',
  '../..',
  '.',
  '__proto__',
  'constructor',
  'toString',
  'index',
  'share',
  'A-1',
  'a'.repeat(300),
  'あ'.repeat(5000),
  '1-1-1',
  '1-1',
  '1',
  '2',
  'kaku-reform-2024',
  'kaku-city',
  'reform',
  '<script>alert(1)</script>',
  '{process.env.HOME}',
  'javascript:alert(1)',
  'https://',
  'https://例え.jp/あ い?#',
  'http://[::1',
  'yes',
  'no',
  'stage',
  'target',
  'words',
  'withdrawal',
  'a\u001b[31mb',
  '\u009b31m',
  'a\u202eb\u2066',
  '\u0000',
  '\ufeff',
  '\ufffd',
  'a\u2028b',
  '改\n行',
  '"',
  '""',
  "'",
  ',',
  '\t',
  '\ud83d',
  '🧑‍💻',
  '𠮷',
  'e\u0301',
  '\u{E0041}',
  '999997',
  '000000',
  '2024',
  '1929',
  '2200',
  '0000-01',
] as const;

/** What breaks Markdown, MDX and YAML where it stands. */
const snippets = [
  '---\n',
  '---a: |\n',
  '--- \n',
  '+++\n',
  'layout: ../../x.astro\n',
  'a: *b\n',
  '&a a: *a\n',
  '<<: *x\n',
  '!!js/function "f"\n',
  'title: [1\n',
  'title: {a: b}\n',
  'title: true\n',
  '? a\n',
  ': \n',
  '\t',
  '{',
  '}',
  '{1+1}',
  '<',
  '>',
  '<b>',
  '</Term>',
  '<Term>',
  '<Term id="',
  '<Measure no={1} />',
  '<Measure no="x" plan="y" />',
  'import x from "fs"\n',
  'export const a = 1\n',
  '<!--',
  '-->',
  '```',
  '`',
  '**',
  '[a](javascript:x)',
  '[a][b]\n\n[b]: data:x\n',
  '![a](b.png)',
  '<https://a.example>',
  '| a |\n|-|\n',
  '- '.repeat(200),
  '> '.repeat(300),
  '['.repeat(300),
  '*'.repeat(300),
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '\ufeff',
  '\r',
  '\u2028',
  '&#0;',
  '&#x1b;',
  '\\',
  '#'.repeat(9),
  '\ud800',
] as const;

/** Mutations of a table, by what they change. */
export const tableMutations: Readonly<Record<string, Mutation>> = {
  'a cell': onRows((rows, { below, pick }) => {
    const row = rows[below(rows.length)]!;
    row[below(row.length)] = pick(cells);
  }),
  'a cell becomes another of its column': onRows((rows, { below }) => {
    const at = below(rows[0]!.length);
    rows[below(rows.length)]![at] = rows[below(rows.length)]![at] ?? '';
  }),
  'three cells': onRows((rows, { below, pick }) => {
    for (let times = 0; times < 3; times += 1) {
      const row = rows[1 + below(Math.max(1, rows.length - 1))] ?? rows[0]!;
      row[below(row.length)] = pick(cells);
    }
  }),
  'the rows': onRows((rows, { below, chance }) => {
    const at = below(rows.length);
    const [row = []] = rows.splice(at, 1);
    if (chance(0.7)) rows.splice(below(rows.length + 1), 0, row, ...(chance(0.5) ? [row] : []));
  }),
  'the columns': onRows((rows, { below, chance }) => {
    const at = below(rows[0]!.length);
    for (const row of rows) if (chance(0.9)) row.splice(at, 1, ...(chance(0.1) ? ['', ''] : []));
  }),
};

/** Mutations of prose. */
export const proseMutations: Readonly<Record<string, Mutation>> = {
  'a snippet anywhere': onText((text, { below, pick }) => {
    const at = below(text.length + 1);
    return text.slice(0, at) + pick(snippets) + text.slice(at);
  }),
  'a snippet in the frontmatter': onText((text, { below, pick }) => {
    const lines = text.split('\n');
    lines.splice(below(5), 0, pick(snippets));
    return lines.join('\n');
  }),
  'a line gone': onText((text, { below }) => {
    const lines = text.split('\n');
    lines.splice(below(lines.length), 1);
    return lines.join('\n');
  }),
};

/** Mutations of any file. */
export const byteMutations: Readonly<Record<string, Mutation>> = {
  'some bytes': (bytes, { below }) => {
    const changed = Buffer.from(bytes);
    for (let times = 1 + below(4); times > 0; times -= 1)
      changed[below(changed.length)] = below(256);
    return changed;
  },
  'bytes gone': (bytes, { below }) => {
    const at = below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + below(40))]);
  },
  'bytes more': (bytes, { below }) => {
    const at = below(bytes.length);
    const more = Buffer.from(Array.from({ length: 1 + below(20) }, () => below(256)));
    return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
  },
  'the end cut off': (bytes, { below }) => bytes.subarray(0, below(bytes.length)),
  'the encoding': (bytes, { pick }) => {
    const text = bytes.toString('utf8');
    return pick([
      () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
      () => Buffer.from(text, 'utf16le'),
      () => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]),
      () => Buffer.from(`\ufeff\ufeff${text}`),
      () => Buffer.from(text, 'latin1'),
      () => Buffer.from(text.replaceAll('\n', '\r')),
      () => Buffer.from(text.replaceAll('\n', '\r\n')),
      () => encode(text.replace(/[^\n -~ぁ-んァ-ヶ、。]/g, ''), 'shift_jis'),
      () => Buffer.concat([Buffer.from(text), Buffer.from([0x82, 0xa0, 0xff])]),
      () => Buffer.alloc(bytes.length),
    ])();
  },
};

function onText(change: (text: string, random: Random) => string): Mutation {
  return (bytes, random) => Buffer.from(change(bytes.toString('utf8'), random));
}

function onRows(change: (rows: string[][], random: Random) => void): Mutation {
  return onText((text, random) => {
    const rows = Papa.parse<string[]>(text.trimEnd()).data;
    change(rows, random);
    return `${Papa.unparse(rows, { newline: '\n' })}\n`;
  });
}
