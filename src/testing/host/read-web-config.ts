import { parseXml, type XmlElement } from '../builders/parse-xml.ts';

/** What is asked of a host: a path from `/` with what follows `?`, and the files that lie under the site. */
export interface Asked {
  path: string;
  method?: string;
  files: readonly string[];
}

/** What a web.config makes of it. A status that it does not decide is that of the file: 200, or 404 without one. */
export interface Answer {
  status: number;
  /** The file that is sent, or where to the reader is sent on. */
  target?: string;
  headers: Record<string, string>;
}

/**
 * Reads a web.config as its documentation says that IIS and URL Rewrite do: rules in order, the first that stops wins,
 * then types and headers, then the rules for what is sent. Takes the folder in which it lies (`/` or `/kaikaku/`).
 */
export function readWebConfig(xml: string, base: string): (asked: Asked) => Answer {
  const root = parseXml(xml);
  const all = (name: string) => [...descendants(root)].filter((it) => it.name === name);
  const [inbound, outbound] = ['rules', 'outboundRules'].map((name) =>
    all(name).flatMap(({ children }) => children.filter((it) => it.name === 'rule')),
  );
  const types = new Map(
    all('mimeMap').map(({ attributes: it }) => [it['fileExtension'], it['mimeType']!]),
  );
  const hidden = all('hiddenSegments').flatMap(({ children }) =>
    children.map((it) => it.attributes['segment']),
  );
  const fixed = all('customHeaders').flatMap(({ children }) =>
    children.filter((it) => it.name === 'add'),
  );

  return ({ path, method = 'GET', files }) => {
    const [address = '', question = ''] = path.split('?');
    const found = route(inbound!, { local: address.slice(base.length), question, method, files });
    const file = found.status === undefined ? pageOf(found.target, files) : undefined;
    const isHidden = address.split('/').some((part) => hidden.includes(part));
    const type = file === undefined ? undefined : types.get(/\.[^./]*$/.exec(file)?.[0] ?? '.');
    const isSent = found.status === undefined && type !== undefined && !isHidden;
    const status = found.status ?? (isSent ? 200 : 404);
    const headers: Record<string, string> = isSent ? { 'Content-Type': type } : {};
    for (const { attributes: it } of fixed) headers[it['name']!] = it['value']!;
    const variables = {
      REQUEST_URI: path,
      REQUEST_METHOD: method,
      RESPONSE_STATUS: String(status),
    };
    for (const rule of outbound!) {
      if (!conditionsOf(rule).every((it) => holds(it, variables))) continue;
      const name = one(rule, 'match').attributes['serverVariable']!.replace('RESPONSE_', '');
      headers[name.replaceAll('_', '-')] = one(rule, 'action').attributes['value']!;
    }
    return { status, target: file ?? found.target, headers };
  };
}

interface Request {
  /** The path without the folder of web.config. */
  local: string;
  question: string;
  method: string;
  files: readonly string[];
}

/** Where the rules lead; a status where they end the matter. */
function route(
  rules: XmlElement[],
  { local, question, method, files }: Request,
): { status?: number; target: string } {
  const variables = { QUERY_STRING: question, REQUEST_METHOD: method };
  for (const rule of rules) {
    const match = expression(one(rule, 'match').attributes, 'url').exec(local);
    const conditions = conditionsOf(rule);
    if (!match || !conditions.every((it) => holds(it, variables, { local, files }))) continue;
    const { type, url = '', statusCode } = one(rule, 'action').attributes;
    if (type === 'CustomResponse') return { status: Number(statusCode), target: '' };
    const last = conditions.at(-1)?.attributes;
    const captured = last?.['pattern'] ? expression(last, 'pattern').exec(question) : null;
    const target = url.replaceAll(
      /\{([RC]):(\d)\}/g,
      (_, kind: string, at: string) => ((kind === 'R' ? match : captured) ?? [])[Number(at)] ?? '',
    );
    return type === 'Redirect' ? { status: 301, target } : { target };
  }
  return { target: local };
}

function holds(
  { attributes: it }: XmlElement,
  variables: Record<string, string>,
  disk?: { local: string; files: readonly string[] },
): boolean {
  const name = /^\{(\w+)\}/.exec(it['input']!)![1]!;
  if (name !== 'REQUEST_FILENAME') return expression(it, 'pattern').test(variables[name] ?? '');
  const { local, files } = disk!;
  const path = `${local.replace(/\/$/, '')}${it['input']!.replace(/^\{\w+\}/, '')}`.replace(
    /^\//,
    '',
  );
  const is =
    it['matchType'] === 'IsFile'
      ? files.includes(path)
      : path === '' || files.some((file) => file.startsWith(`${path}/`));
  return it['negate'] === 'true' ? !is : is;
}

/** URL Rewrite does not tell capitals from small letters unless it is told to. */
function expression(attributes: Record<string, string>, name: string): RegExp {
  return new RegExp(attributes[name]!, attributes['ignoreCase'] === 'false' ? '' : 'i');
}

function pageOf(path: string, files: readonly string[]): string | undefined {
  return [path, `${path.replace(/\/?$/, '/')}index.html`.replace(/^\//, '')].find((it) =>
    files.includes(it),
  );
}

function conditionsOf(rule: XmlElement): XmlElement[] {
  return rule.children.filter((it) => it.name === 'conditions').flatMap(({ children }) => children);
}

function one({ children }: XmlElement, name: string): XmlElement {
  return children.find((it) => it.name === name)!;
}

function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}
