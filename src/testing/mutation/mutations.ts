import Papa from 'papaparse';
import { encode } from '../builders/encode.ts';
import type { Random } from '../builders/random.ts';
import { hostileCells, hostileSnippets } from './hostile-words.ts';

/** Changes the bytes of a file of an input folder by chance. */
export type Mutation = (bytes: Buffer, random: Random) => Uint8Array;

/** Mutations of a table, by what they change. */
export const tableMutations: Readonly<Record<string, Mutation>> = {
  'a cell': onRows((rows, { below, pick }) => {
    const row = rows[below(rows.length)]!;
    row[below(row.length)] = pick(hostileCells);
  }),
  'a cell becomes another of its column': onRows((rows, { below }) => {
    const at = below(rows[0]!.length);
    rows[below(rows.length)]![at] = rows[below(rows.length)]![at] ?? '';
  }),
  'three cells': onRows((rows, { below, pick }) => {
    for (let times = 0; times < 3; times += 1) {
      const row = rows[1 + below(Math.max(1, rows.length - 1))] ?? rows[0]!;
      row[below(row.length)] = pick(hostileCells);
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
    return text.slice(0, at) + pick(hostileSnippets) + text.slice(at);
  }),
  'a snippet in the frontmatter': onText((text, { below, pick }) => {
    const lines = text.split('\n');
    lines.splice(below(5), 0, pick(hostileSnippets));
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
