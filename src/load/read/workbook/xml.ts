/** What the scanner tells of an XML text, in order; names come without their namespace prefix. */
export interface XmlEvents {
  /** `start` is where its < stands. */
  open?: (name: string, attributes: string, start: number) => void;
  text?: (text: string) => void;
  /** `end` is where it is over. */
  close?: (name: string, end: number) => void;
}

/**
 * Goes through an XML text once, each character once. Enough for the parts of a workbook, which are made
 * by programs; no entity but the five of XML and numbers is expanded, so that nothing can swell.
 */
export function scanXml(xml: string, events: XmlEvents): void {
  for (let at = 0; at < xml.length;) {
    const start = xml.indexOf('<', at);
    const words = xml.slice(at, start === -1 ? xml.length : start);
    if (words !== '') events.text?.(words.includes('&') ? unescaped(words) : words);
    if (start === -1) return;
    const special = /[!?]/.test(xml[start + 1] ?? '')
      ? specials.find(([begin]) => xml.startsWith(begin, start))
      : undefined;
    const end = special ? xml.indexOf(special[1], start + special[0].length) : tagEnd(xml, start);
    if (end === -1) return;
    at = end + (special?.[1].length ?? 1);
    if (special === undefined) tellOfTag(xml.slice(start + 1, end), start, at, events);
    else if (special === section) events.text?.(xml.slice(start + section[0].length, end));
  }
}

const section = ['<![CDATA[', ']]>'] as const;
/** What begins and ends unlike a tag. */
const specials = [['<!--', '-->'], section, ['<?', '?>'], ['<!', '>']] as const;

/** Where the tag ends: the first > outside of quotes. */
function tagEnd(xml: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml[at]!;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at;
    else if (character === '"' || character === "'") quote = character;
  }
  return -1;
}

function tellOfTag(tag: string, start: number, end: number, { open, close }: XmlEvents): void {
  if (tag.startsWith('/')) return close?.(localName(tag.slice(1)), end);
  const name = localName(tag);
  open?.(name, tag, start);
  if (tag.endsWith('/')) close?.(name, end);
}

const patterns = new Map<string, RegExp>();

/** The pattern of an attribute by its name: `r="H12"`, `r:id='rId1'`. */
function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

/** The value of an attribute in what stands between < and >, or undefined. */
export function attribute(tag: string, name: string): string | undefined {
  const found = patternOf(name).exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescaped(value);
}

function localName(tag: string): string {
  return /^(?:[^\s/:]+:)?([^\s/]+)/.exec(tag)?.[1] ?? '';
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[String(name)] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
