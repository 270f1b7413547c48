import type { Plan, Site } from '../../../model/types/model.ts';
import { escapeXml } from '../../../publish/formats/xml.ts';
import { urls } from '../../../publish/urls.ts';
import type { ProseNode, TableCell } from '../../../tables/describe/prose.ts';

/** What the components in prose refer to, and how many levels its headings go down. */
export interface ProsePlace {
  site: Site;
  plan: Plan | undefined;
  headingShift: number;
}

/**
 * Prints checked prose as HTML. The elements and attributes are those written here, and every text is escaped: nothing
 * that a prose file says can become markup.
 */
export function printProse(nodes: readonly ProseNode[], place: ProsePlace): string {
  return nodes.map((node) => printed(node, place)).join('\n');
}

type Attributes = Record<string, string | number | null | undefined>;

/** One element: attributes without a value are left out, `content` is HTML. */
function element(name: string, attributes: Attributes, content: string): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  return `<${name}${given.join('')}>${content}</${name}>`;
}

const names = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  deleted: 'del',
} as const;

function printed(node: ProseNode, place: ProsePlace): string {
  switch (node.kind) {
    case 'text':
      return escapeXml(node.text);
    case 'code':
      return element('code', {}, escapeXml(node.text));
    case 'code-block':
      return element('pre', { tabindex: 0 }, element('code', {}, escapeXml(node.text)));
    case 'break':
      return '<br>\n';
    case 'rule':
      return '<hr>';
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'deleted':
      return element(names[node.kind], {}, inLine(node.children, place));
    case 'quote':
      return element('blockquote', {}, `\n${printProse(node.children, place)}\n`);
    case 'heading': {
      // The page has its one h1.
      const depth = Math.min(Math.max(node.depth, 2) + place.headingShift, 6);
      return element(`h${depth}`, { id: node.id || null }, inLine(node.children, place));
    }
    case 'list': {
      const start = node.start === 1 ? null : node.start;
      const items = `\n${printProse(node.children, place)}\n`;
      return node.start === null ? element('ul', {}, items) : element('ol', { start }, items);
    }
    case 'item':
      return element('li', {}, printItem(node.children, place));
    case 'table':
      return printTable(node.rows, place);
    default:
      return printLink(node, place);
  }
}

function inLine(nodes: readonly ProseNode[], place: ProsePlace): string {
  return nodes.map((node) => printed(node, place)).join('');
}

/** An item of one paragraph is that text; one of several parts keeps its paragraphs. */
function printItem(nodes: readonly ProseNode[], place: ProsePlace): string {
  const parts = nodes.filter(({ kind }) => kind !== 'list');
  return nodes
    .map((node) =>
      node.kind === 'paragraph' && parts.length === 1
        ? inLine(node.children, place)
        : printed(node, place),
    )
    .join('\n');
}

function printTable(rows: readonly (readonly TableCell[])[], place: ProsePlace): string {
  const [header = [], ...others] = rows.map((row, at) => {
    const cells = row.map(({ align, children }) => {
      const attributes = {
        scope: at === 0 ? 'col' : null,
        class: align === 'right' ? 'number' : null,
      };
      return element(at === 0 ? 'th' : 'td', attributes, inLine(children, place));
    });
    return element('tr', {}, cells.join(''));
  });
  const body = others.length > 0 ? element('tbody', {}, others.join('\n')) : '';
  const table = element(
    'table',
    { class: 'data-table' },
    `${element('thead', {}, String(header))}${body}`,
  );
  return element('section', { class: 'scroll', tabindex: 0, 'aria-label': '表' }, table);
}

type Linking = Extract<ProseNode, { kind: 'link' | 'image' | 'term' | 'measure' | 'source' }>;

function printLink(node: Linking, place: ProsePlace): string {
  const { site } = place;
  if (node.kind === 'image') {
    const attributes = { src: fileAddress(site, node.file), alt: node.alternative };
    return element('img', { ...attributes, title: node.title, loading: 'lazy' }, '').replace(
      '</img>',
      '',
    );
  }
  const content = inLine(node.children, place);
  if (node.kind === 'link') {
    const { target, title } = node;
    const href =
      'address' in target ? target.address : fileAddress(site, target.file) + target.fragment;
    return element('a', { href, title }, content);
  }
  if (node.kind === 'term') {
    const term = site.glossary.find(({ id }) => id === node.id);
    return term
      ? element('a', { class: 'term', href: urls.term(term), title: term.definition }, content)
      : content;
  }
  if (node.kind === 'measure') {
    const plan = site.plans.find(({ id }) => id === node.planId) ?? place.plan;
    const measure = plan?.measures.find(({ no }) => no === node.no);
    return measure ? element('a', { href: urls.measure(measure) }, content) : content;
  }
  return printSource(node, content, place);
}

function printSource(
  { id, place: where, page }: Extract<ProseNode, { kind: 'source' }>,
  content: string,
  { site, plan }: ProsePlace,
): string {
  const source = site.sources.find((it) => it.id === id) ?? plan?.source;
  const name = source ? element('a', { href: urls.source(source) }, content) : content;
  const words = escapeXml(`（${where}${page === null ? '' : `、${page}ページ`}）`);
  return element('span', { class: 'source-mention small' }, name + words);
}

/** Where a file of public/ is served. */
function fileAddress(site: Site, file: string): string {
  return urls.file(site, file.split('/').map(encodeURIComponent).join('/'));
}
