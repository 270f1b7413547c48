const name = String.raw`[\p{L}_][\p{L}\p{N}_.:-]*`;
const value = String.raw`"(?:[^"<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)*"`;
const attributes = new RegExp(String.raw`\s+(${name})=${value}`, 'gu');
const token = new RegExp(
  String.raw`<(?<open>${name})(?<attributes>(?:\s+${name}=${value})*)\s*(?<empty>/?)>|</(?<close>${name})\s*>|<!--(?:(?!--)[^])*-->|(?<text>(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)+)`,
  'uy',
);

/**
 * The first thing that keeps a text from being well-formed XML, or null. Knows what our pictures may use: elements,
 * attributes, text, comments and the five named entities; no document type, no CDATA.
 */
export function xmlFault(xml: string): string | null {
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(xml);
  if (forbidden) return `forbidden character at ${forbidden.index}`;
  if (!xml.isWellFormed()) return 'half of a surrogate pair';

  const body = xml.replace(/^<\?xml version="1\.0"[^<>]*\?>/, '').trim();
  const open: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < body.length) {
    const start = token.lastIndex;
    const groups = token.exec(body)?.groups;
    const near = body.slice(start, start + 60);
    if (!groups) return `not XML: ${near}`;
    if (start > 0 && open.length === 0) return `outside of the root: ${near}`;
    const fault = follow(groups, open);
    if (fault) return `${fault}: ${near}`;
  }
  return open.length > 0 || body === '' ? `not closed: ${open.join(' > ')}` : null;
}

/** Keeps the list of open elements up to date with a token. */
function follow(groups: Record<string, string | undefined>, open: string[]): string | null {
  const names = [...(groups['attributes'] ?? '').matchAll(attributes)].map(([, it]) => it);
  if (new Set(names).size !== names.length) return 'attribute twice';
  if (groups['open'] && !groups['empty']) open.push(groups['open']);
  if (groups['close'] && open.pop() !== groups['close']) return 'wrong end tag';
  if (groups['text']?.includes(']]>')) return ']]> in text';
  return null;
}
