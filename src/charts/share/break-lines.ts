import { phrasesOf, type Phrase } from './phrases.ts';

/** What a break weighs against lines of unequal length, in squares of em, by its strain. */
const costs = [0, 2.5, 4] as const;

/** The most room that words can take in the font of the pictures, in em: measured, rounded up. */
export function wordsWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (/[（）「」『』・：]/u.test(character)) return 0.5;
  if (/[、。]/u.test(character)) return 0.6;
  if (!/[ -~]/.test(character)) return 1;
  if (/[MWm%@#]/.test(character)) return 1;
  if (/[A-Zw&+<=>?$]/.test(character)) return 0.91;
  return /[\da-z]/.test(character) ? 0.76 : 0.55;
}

/**
 * Breaks words into the fewest lines of at most `most` em, as equal in length as whole phrases
 * allow; null if a phrase does not fit into a line or there are more lines than allowed.
 */
export function breakLines(text: string, most: number, mostLines: number): string[] | null {
  const phrases = phrasesOf(text);
  for (let count = 1; count <= mostLines; count += 1) {
    const ideal = wordsWidth(text) / count;
    const found = bestBreak(phrases, { most, ideal, count });
    if (found) return found.lines;
  }
  return null;
}

interface Broken {
  lines: string[];
  cost: number;
}

function bestBreak(
  phrases: readonly Phrase[],
  { most, ideal, count }: { most: number; ideal: number; count: number },
): Broken | null {
  if (count > phrases.length) return null;
  let best: Broken | null = null;
  let line = '';
  for (const [index, { text, strain }] of phrases.entries()) {
    line += text;
    const width = wordsWidth(line);
    if (width > most) break;
    const isLast = index === phrases.length - 1;
    if (count === 1 && !isLast) continue;
    const rest =
      count === 1 ? none : bestBreak(phrases.slice(index + 1), { most, ideal, count: count - 1 });
    if (!rest) continue;
    const cost = (width - ideal) ** 2 + (isLast ? 0 : costs[strain]) + rest.cost;
    if (!best || cost < best.cost) best = { lines: [line, ...rest.lines], cost };
  }
  return best;
}

const none: Broken = { lines: [], cost: 0 };

/** Words that must be cut to fit: whole characters, as many as have room before an ellipsis. */
export function cutWords(text: string, most: number): string {
  if (wordsWidth(text) <= most) return text;
  let kept = '';
  for (const character of text) {
    if (wordsWidth(kept + character) + 1 > most) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Lines of at most `most` em whatever the words are: by phrases where they fit, else by characters. */
export function forceLines(text: string, most: number, mostLines: number): string[] {
  const lines = [''];
  for (const character of text) {
    const line = lines.at(-1)!;
    if (wordsWidth(line + character) > most) lines.push(character);
    else lines[lines.length - 1] = line + character;
  }
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  return [...kept.slice(0, -1), cutWords(`${kept.at(-1)!}${lines[mostLines]!}`, most)];
}
