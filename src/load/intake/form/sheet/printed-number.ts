const romans = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ';
const digit = '0-9０-９①-⑳⑴-⒇Ⅰ-Ⅻ';
const joint = '[-－‐‑‒–—―ー.．・（(）)の\\s]*';
const beginning = new RegExp(
  `^\\s*((?:No\\.?|Ｎｏ．?|№|第)?\\s*[（(]?[A-Za-zＡ-Ｚ]?[${digit}]+(?:${joint}[${digit}]+)*[）)]?(?:[章節項号](?![一-龠]))?)[.．、:：]?(?=$|[\\s　]|[^${digit}0-9A-Za-z])\\s*`,
  'u',
);

/** A cell that begins with its number: 「1-(2)-③ 収納率の向上」. Undefined where it does not. */
export function printedNumber(
  text: string,
): { number: string; label: string; words: string } | undefined {
  const [all, label = ''] = beginning.exec(text) ?? [];
  if (all === undefined) return undefined;
  return { number: numberIn(label), label: label.trim(), words: text.slice(all.length).trim() };
}

/** 1-(2)-③ → 1-2-3, Ⅱ → 2 */
export function numberIn(label: string): string {
  const plain = [...label]
    .map((letter) => (romans.includes(letter) ? ` ${romans.indexOf(letter) + 1} ` : letter))
    .map((letter) =>
      /[①-⑳⑴-⒇]/.test(letter) ? ` ${letter.normalize('NFKC').replace(/[()]/g, '')} ` : letter,
    )
    .join('')
    .normalize('NFKC');
  const [letter = ''] = /^\s*[A-Z](?=\d)/i.exec(plain.replace(/^\s*(No\.?)/i, '')) ?? [];
  return `${letter.trim()}${(plain.match(/\d+/g) ?? []).map((it) => it.replace(/^0+(?=\d)/, '')).join('-')}`;
}
