import { fold } from '../text/fold.ts';
import { gramsOf } from '../text/grams.ts';
import { weights, type Field, type SearchPart } from './entry.ts';

/** A part as the small page that Pagefind reads: the pairs of its characters, field by field. */
export function recordHtml(part: SearchPart): string {
  const fields: [Field, string[]][] = [
    ['number', part.numbers],
    ['title', [part.title]],
    ['names', part.names],
    ['summary', [part.summary]],
    ['rest', part.rest],
  ];
  const seen = new Set<string>();
  const paragraphs = fields.map(([field, texts]) => {
    // Once each, where it weighs most: repetition would only make the index larger.
    const grams = texts.flatMap((text) => gramsOf(fold(text)));
    const fresh = [...new Set(grams)].filter((gram) => !seen.has(gram));
    fresh.forEach((gram) => seen.add(gram));
    return `<p data-pagefind-weight="${weights[field]}">${fresh.join(' ')}</p>`;
  });
  return `<html lang="ja"><body>${paragraphs.join('')}</body></html>`;
}
