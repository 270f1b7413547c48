import { parseXml as parse, XmlElement as Element } from '@rgrove/parse-xml';

/** An element of a parsed document. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** All text inside it, with entities resolved. */
  text: string;
}

/** Reads a document by XML 1.0; throws an Error that says where it is not well-formed. */
export function parseXml(xml: string): XmlElement {
  // The parser takes half of a surrogate pair for a character, which no file can hold.
  if (!xml.isWellFormed()) throw new Error('half of a surrogate pair');
  const { root } = parse(xml);
  if (!root) throw new Error('no root');
  return plain(root);
}

/** What keeps a text from being well-formed XML, or null. */
export function xmlFault(xml: string): string | null {
  try {
    parseXml(xml);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function plain({ name, attributes, children, text }: Element): XmlElement {
  return {
    name,
    attributes: { ...attributes },
    children: children.filter((child) => child instanceof Element).map(plain),
    text,
  };
}
