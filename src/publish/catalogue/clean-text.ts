/**
 * Text as every catalogue form can carry it: no character that XML 1.0 forbids, no half of a
 * surrogate pair, LF line ends. Cleaned once, so that all forms say the same.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .trim();
}

/** The same in one line, for cells and names. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** An address of the web, with every character written out that an IRI may not hold; null for anything else. */
export function webAddress(text: string | null): string | null {
  if (text === null || !/^https?:/i.test(text) || !URL.canParse(text)) return null;
  const { href } = new URL(text);
  return href.replace(/[\s<>"{}|\\^`]/g, (character) => encodeURIComponent(character));
}

/** Whether it is an address for e-mail that every schema takes. */
export function isEmail(text: string): boolean {
  return /^[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(text);
}

/**
 * A keyword that CKAN takes as a tag: letters, digits, blanks and `_-.`; one bad character would
 * make it refuse the whole dataset. Null where fewer than two characters are left.
 */
export function tagOf(keyword: string): string | null {
  const tag = oneLine(keyword.normalize('NFC').replace(/[^\p{L}\p{N}_\-.]+/gu, ' '));
  const short = [...tag].slice(0, 100).join('').trim();
  return [...short].length < 2 ? null : short;
}
