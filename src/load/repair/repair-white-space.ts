import type { Column } from '../../tables/describe/column.ts';
import type { Repair } from './repair.ts';

const lineBreak = /[\n\r\u2028\u2029]+/;
const japanese = '[\\u3000-\\u30FF\\u3400-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF]';

/** A cell without the blanks and line breaks that layout put into it; a list of several lines is a question. */
export function repairWhiteSpace({ type }: Column, text: string): Repair | undefined {
  const rule = 'white-space';
  if (lineBreak.test(text.trim())) {
    const joined = tidy(text.replace(new RegExp(lineBreak, 'g'), ''));
    const reason = 'セルの中に改行があります。';
    if (type !== 'text' || isWrapped(text.trim())) return { certain: joined, reason, rule };
    return {
      possible: [joined],
      reason,
      fix: '改行を取り除き、1つの文に続けて書いてください。箇条書きの項目は「、」でつなぐか、行を分けてください。',
      rule,
    };
  }
  const mended = tidy(text);
  if (mended === text) return undefined;
  const reason =
    text === text.trim()
      ? 'セルの中に全角や特殊な空白、または続いた空白があります。'
      : 'セルの初めか終わりに余分な空白があります。';
  return { certain: mended, reason, rule };
}

/** Whether every line break stands in the middle of a Japanese sentence, and begins no item of a list. */
function isWrapped(text: string): boolean {
  const inside = new RegExp(
    `(?<=${japanese})${lineBreak.source}(?=${japanese})(?![・•●○◆■※①-⑳])`,
    'gu',
  );
  return !lineBreak.test(text.replace(inside, ''));
}

function tidy(text: string): string {
  return text.replace(/[\s\u3000]{2,}|[\t\n\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ').trim();
}
