import type { Term } from '../types/model.ts';

/** The rows of the Japanese syllabary with the characters that begin them. */
const rows = [
  ['あ行', 'ぁ-お'],
  ['か行', 'か-ご'],
  ['さ行', 'さ-ぞ'],
  ['た行', 'た-ど'],
  ['な行', 'な-の'],
  ['は行', 'は-ぽ'],
  ['ま行', 'ま-も'],
  ['や行', 'ゃ-よ'],
  ['ら行', 'ら-ろ'],
  ['わ行', 'ゎ-ん'],
] as const;

/** Terms by the row of their reading, each row in the order of readings; without a kana reading last. */
export function termRows(terms: readonly Term[]): { row: string; terms: Term[] }[] {
  const sorted = terms.toSorted((a, b) => a.reading.localeCompare(b.reading, 'ja'));
  const named = rows.map(([row, range]) => ({
    row,
    terms: sorted.filter(({ reading }) => new RegExp(`^[${range}]`).test(reading)),
  }));
  const found = new Set(named.flatMap((row) => row.terms));
  const others = { row: 'その他', terms: sorted.filter((term) => !found.has(term)) };
  return [...named, others].filter((row) => row.terms.length > 0);
}
