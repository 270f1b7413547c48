import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import type { Column } from '../../tables/describe/column.ts';
import { tableList } from '../../tables/all-tables.ts';
import { fixtureFolder } from './input-folder.ts';

/** Texts that break careless programs. */
export const hostileTexts: Record<string, string> = {
  script: '<script>alert(1)</script>',
  'the end of a comment and of a CDATA section': '--> ]]> </title>',
  'an ampersand': 'A&B &amp; &#x3C;b&#x3E;',
  'a formula': '=1+1',
  'a call': '@SUM(A1:A9)',
  quotes: `"二重" 'x' onload=alert(1) \`x\``,
  MDX: '{process.env.HOME} **太字** [x](javascript:alert(1))',
  'an emoji of three parts': '🧑‍💻',
  'characters outside the basic plane': '𠮷野家',
  'a character of CP932 only': '髙㈱①～',
  'a word written from right to left': 'سلام',
  'a cell of 5,000 characters': '長い'.repeat(2500),
};

/** All of them in one cell, but for the long one; it begins like a formula. */
export const hostileMix = Object.values(hostileTexts)
  .filter((text) => text.length < 100)
  .sort((a, b) => Number(b.startsWith('=')) - Number(a.startsWith('=')))
  .join(' ');

/**
 * Writes a copy of the fixture whose every text column carries hostile values and which still
 * passes every rule; one cell of each table has 5,000 characters.
 */
export function writeHostileInput(folder: string): void {
  cpSync(fixtureFolder, folder, { recursive: true });
  for (const file of globSync('data/**/*.csv', { cwd: folder })) {
    const table = tableList.find(({ name }) => name === basename(file, '.csv'))!;
    const path = join(folder, file);
    const parsed = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8').trim(), {
      header: true,
    });
    const columns = table.columns.filter((column) => isFree(column));
    if (table.name === 'changes') Object.assign(parsed.data[0]!, { table: '', column: '' });
    parsed.data.forEach((row, index) => {
      for (const column of columns) row[column.name] = hostileCell(row, column, index);
      // What follows a stage stands in the same cell.
      if (row['follows']) row['printed'] = parsed.data[index - 1]!['printed']!;
    });
    const last = columns.filter(({ maxLength }) => maxLength === undefined).at(-1);
    if (last && table.name !== 'site') parsed.data[0]![last.name] = longCell;
    // Hostile words of the schedule need a phase too.
    if (table.name === 'phases') parsed.data.push({ order: '99', pattern: '*', phase: 'rollout' });
    const fields = parsed.meta.fields!;
    writeFileSync(path, `${Papa.unparse(parsed.data, { columns: fields, newline: '\n' })}\n`);
  }
}

const longCell = hostileTexts['a cell of 5,000 characters']!;

/** Settings that have a form of their own cannot hold just any text. */
const formedSettings = /^(contact_url|contact_email|base_url|licence_url|as_of|as_of_fy|own_site)$/;

function isFree({ type }: Column): boolean {
  return type === 'text';
}

/** Blank cells are filled in the first row only, so that blanks stay to be shown. */
function hostileCell(row: Record<string, string>, column: Column, index: number): string {
  const before = row[column.name] ?? '';
  if (column.name === 'value' && formedSettings.test(row['key'] ?? '')) return before;
  // The key of a change is that of a row which is there, or was; that of a change of the whole plan may be any text.
  if (column.name === 'key' && row['table']) return before;
  // A grade is written in the results as in the scale.
  if (column.name === 'grade') return before && `${hostileMix} ${before}`;
  if (before === '' && index > 0) return '';
  const text = `${hostileMix} ${before}${index}`;
  // No two summaries may say the same.
  return column.maxLength
    ? [...`${index} ${text}`].slice(0, column.maxLength).join('').trim()
    : text;
}
