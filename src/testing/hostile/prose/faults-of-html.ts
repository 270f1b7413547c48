const elements = new Set(
  'p h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong del br hr a img span section table thead tbody tr th td'.split(
    ' ',
  ),
);

const attributes = /^(id|class|href|title|src|alt|loading|start|scope|tabindex|aria-label)$/;

/** What a printed text holds that prose never has: other elements and attributes, handlers, addresses that run or lie elsewhere. */
export function faultsOfHtml(html: string): string[] {
  const tags = [...html.matchAll(/<(\/?)([^\s<>/]*)([^<>]*)>/g)];
  const rest = tags.reduce((text, [tag]) => text.replace(tag, ''), html);
  return [
    ...(/[<>]/.test(rest) ? [`markup that is no tag: ${rest}`] : []),
    ...tags.flatMap(([tag, , name, given]) => [
      ...(elements.has(name!) ? [] : [tag]),
      ...[...given!.matchAll(/\s*([^\s="]+)(?:="([^"]*)")?/g)].flatMap(([, key, value = '']) =>
        isHarmless(name!, key!, value) ? [] : [tag],
      ),
    ]),
  ];
}

function isHarmless(element: string, key: string, value: string): boolean {
  if (key === 'src') return element === 'img' && /^\/(?!\/)[^\\]*$/.test(value);
  if (key === 'href') return /^(https?:\/\/[^/]|mailto:|tel:|#|\/(?!\/)[^\\]*$)/i.test(value);
  return attributes.test(key);
}
