/** An element of a parsed document. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** All text inside it, with entities resolved. */
  text: string;
}

const token =
  /<\?xml [^<>]*\?>\s*|<(?<open>[A-Za-z][\w:.-]*)(?<attributes>(?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(?<empty>\/?)>|<\/(?<close>[A-Za-z][\w:.-]*)>|(?<text>[^<]+)/uy;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * Reads what our own writers may write: elements, attributes and text. Throws where XML 1.0 does not
 * allow it; knows no comments, no CDATA and no document type.
 */
export function parseXml(xml: string): XmlElement {
  const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (forbidden) throw new Error(`forbidden character at ${forbidden.index}`);
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  for (token.lastIndex = 0; token.lastIndex < xml.length;) {
    const at = token.lastIndex;
    const found = token.exec(xml)?.groups;
    if (!found) throw new Error(`no XML: ${xml.slice(at, at + 60)}`);
    if (found['open']) {
      const element = elementOf(found['open'], found['attributes']!);
      open.at(-1)!.children.push(element);
      if (!found['empty']) open.push(element);
    } else if (found['close']) {
      if (open.pop()!.name !== found['close']) throw new Error(`ends nothing: ${found['close']}`);
    } else if (found['text']) {
      const text = resolved(found['text']);
      for (const element of open) element.text += text;
    }
  }
  const [root] = document.children;
  if (!root || document.children.length > 1 || open.length > 1) throw new Error('not one root');
  return root;
}

function elementOf(name: string, written: string): XmlElement {
  const pairs = [...written.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  const attributes = Object.fromEntries(pairs.map(([, key, value]) => [key!, resolved(value!)]));
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`attribute twice: ${name}`);
  return { name, attributes, children: [], text: '' };
}

function resolved(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text');
  return text.replace(/&(\w+;)?/g, (whole, name: string | undefined) => {
    const character = entities[name?.slice(0, -1) ?? ''];
    if (character === undefined) throw new Error(`no entity: ${whole}`);
    return character;
  });
}
