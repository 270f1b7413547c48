import type { Prose, ProseNode, LinkTarget, TableCell } from '../../tables/describe/prose.ts';
import type { RawNode, RawProse } from './prose.ts';

/** Turns checked prose into what pages print; what the rules refuse has no counterpart and is left out. */
export function typedProse({ file, title, description, tree }: RawProse): Prose {
  const id = file.slice('content/'.length).replace(/\.mdx$/, '');
  const definitions = new Map<string, RawNode>();
  // Of two definitions of one name the first counts, as Markdown has it.
  for (const node of nodesOf(tree)
    .filter(({ type }) => type === 'definition')
    .reverse())
    definitions.set(node.identifier ?? '', node);
  const context: Context = { definitions, slugs: new Map() };
  return { id, title, description, nodes: children(tree, context) };
}

/** A node and all below it, in the order of the text. */
export function nodesOf(node: RawNode): RawNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

interface Context {
  definitions: ReadonlyMap<string, RawNode>;
  /** How often each address of a heading was asked for. */
  slugs: Map<string, number>;
}

function children(node: RawNode, context: Context): ProseNode[] {
  return (node.children ?? []).flatMap((child) => typed(child, context));
}

const parents = {
  paragraph: 'paragraph',
  blockquote: 'quote',
  emphasis: 'emphasis',
  strong: 'strong',
  delete: 'deleted',
  listItem: 'item',
} as const;

const leaves = {
  text: 'text',
  inlineCode: 'code',
  code: 'code-block',
} as const;

const has = <T extends object>(kinds: T, type: string): type is string & keyof T =>
  Object.hasOwn(kinds, type);

/** The one list of what becomes of a node: nothing, unless it is named here. */
function typed(node: RawNode, context: Context): ProseNode[] {
  const { type, title = null } = node;
  if (has(leaves, type)) return [{ kind: leaves[type], text: node.value ?? '' }];
  if (has(parents, type)) return [{ kind: parents[type], children: children(node, context) }];
  switch (type) {
    case 'break':
      return [{ kind: 'break' }];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'heading':
      return [heading(node, context)];
    case 'list': {
      const start = node.ordered ? (node.start ?? 1) : null;
      return [{ kind: 'list', start, children: children(node, context) }];
    }
    case 'table':
      return [
        { kind: 'table', rows: (node.children ?? []).map((row) => cells(node, row, context)) },
      ];
    case 'link':
      return link(node, node.url ?? '', title, context);
    case 'linkReference': {
      const { url = '', title: name = null } = context.definitions.get(node.identifier ?? '') ?? {};
      return link(node, url, name, context);
    }
    case 'image':
      if (!isFilePath(node.url ?? '')) return [];
      return [
        { kind: 'image', file: fileOf(node.url ?? '').file, alternative: node.alt ?? '', title },
      ];
    case 'mdxJsxFlowElement':
      return [{ kind: 'paragraph', children: component(node, context) }];
    case 'mdxJsxTextElement':
      return component(node, context);
    default:
      return [];
  }
}

/** Words that lead nowhere harmless are words. */
function link(node: RawNode, url: string, title: string | null, context: Context): ProseNode[] {
  const words = children(node, context);
  const target = targetOf(url);
  return target ? [{ kind: 'link', target, title, children: words }] : words;
}

/**
 * Where a link leads, or nothing if browsers might read it otherwise than we do: blanks, control characters, a name
 * before the host, a scheme that runs something.
 */
export function targetOf(url: string): LinkTarget | undefined {
  if (/[\p{C}\\]/u.test(url)) return undefined;
  // The names of files may hold blanks; they are written otherwise in what is printed.
  if (isFilePath(url)) return fileOf(url);
  if (/\s/.test(url)) return undefined;
  if (/^#.|^mailto:[^@?]+@[^@?]+(\?|$)|^tel:[+\d-]+$/.test(url)) return { address: url };
  if (!/^https?:\/\/[^/]/i.test(url) || !URL.canParse(url)) return undefined;
  const { username, password } = new URL(url);
  return username === '' && password === '' ? { address: url } : undefined;
}

/** A path to a file, by its look: `/files/plan.pdf#page=3`; that of a page ends with `/`. */
export function isFilePath(url: string): boolean {
  return /^\/(?!\/).*\.\w+(#[^\s\p{C}]*)?$/su.test(url);
}

/** The file under public/ that a path beginning with `/` means, and what follows it; a wrong path is a file of no name. */
export function fileOf(url: string): { file: string; fragment: string } {
  const [, path = '', fragment = ''] = /^\/([^?#\\]*)(#.*)?$/s.exec(url) ?? [];
  try {
    return { file: decodeURIComponent(path), fragment };
  } catch {
    return { file: '', fragment };
  }
}

/** The address within the page is the one that GitHub gives: letters and digits, blanks as hyphens, repeats counted. */
function heading(node: RawNode, context: Context): ProseNode {
  const words = nodesOf(node).map(({ type, value = '' }) => (has(leaves, type) ? value : ''));
  const slug = words
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
  const { slugs } = context;
  let id = slug;
  while (slugs.has(id)) {
    slugs.set(slug, slugs.get(slug)! + 1);
    id = `${slug}-${slugs.get(slug)}`;
  }
  slugs.set(id, 0);
  return { kind: 'heading', depth: node.depth ?? 2, id, children: children(node, context) };
}

function cells({ align }: RawNode, row: RawNode, context: Context): TableCell[] {
  return (row.children ?? []).map((cell, at) => ({
    align: align?.[at] ?? null,
    children: children(cell, context),
  }));
}

/** A component, and the sentences in it without the paragraphs around them. */
function component(node: RawNode, context: Context): ProseNode[] {
  const inside = (node.children ?? []).flatMap((child) =>
    child.type === 'paragraph' ? (child.children ?? []) : [child],
  );
  const content = inside.flatMap((child) =>
    child.type === 'mdxJsxFlowElement' ? component(child, context) : typed(child, context),
  );
  const given = new Map(node.attributes?.map(({ name, value }) => [name, value]));
  const attribute = (name: string) => {
    const value = given.get(name);
    return typeof value === 'string' ? value : null;
  };
  switch (node.name) {
    case 'Term':
      return [{ kind: 'term', id: attribute('id') ?? '', children: content }];
    case 'Measure':
      return [
        {
          kind: 'measure',
          no: attribute('no') ?? '',
          planId: attribute('plan'),
          children: content,
        },
      ];
    case 'Source': {
      const [id, place, page] = [attribute('source'), attribute('place') ?? '', attribute('page')];
      return [{ kind: 'source', id, place, page, children: content }];
    }
    default:
      return [];
  }
}
