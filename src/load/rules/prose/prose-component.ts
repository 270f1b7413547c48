import type { RawInput } from '../../read/input.ts';
import { meantValues } from '../../report/meant.ts';
import { nearestTo } from '../../report/nearest.ts';
import type { Problem } from '../../report/problem.ts';
import type { Prose, ProseNode } from '../../read/prose.ts';

/** Components that prose may use, with the attributes they take. */
const components = new Map<string, { needs: string[]; takes: string[]; needsPlan?: string }>([
  ['Term', { needs: ['id'], takes: ['id'] }],
  ['Measure', { needs: ['no'], takes: ['no', 'plan'], needsPlan: 'plan' }],
  ['Source', { needs: ['place'], takes: ['place', 'page', 'source'], needsPlan: 'source' }],
]);

/** Prose is Markdown and the listed components, whose targets exist; it holds no code. */
export function checkProseComponent(input: RawInput): Problem[] {
  return input.prose.flatMap((prose) =>
    nodesOf(prose.tree).flatMap((node) => {
      if (node.type.startsWith('mdxJsx')) return checkElement(input, prose, node);
      if (/^(mdxjsEsm|mdx\w*Expression|html)$/.test(node.type)) return [code(prose, node)];
      if (node.type === 'text' && node.value?.includes('**')) return [asterisks(prose, node)];
      if (node.type === 'image' || node.type === 'imageReference') return [image(prose, node)];
      if (node.url !== undefined && !/^(https?:\/\/|mailto:|tel:|#)/.test(node.url))
        return [link(prose, node, node.url)];
      return [];
    }),
  );
}

function nodesOf(node: ProseNode): ProseNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

function checkElement(input: RawInput, prose: Prose, node: ProseNode): Problem[] {
  const name = node.name ?? '';
  const component = components.get(name);
  if (!component) return [unknownComponent(prose, node, name)];
  const attributes = (node.attributes ?? []).map((it) => [it.name ?? '', it.value] as const);
  const texts = Object.fromEntries(attributes.filter(([, value]) => typeof value === 'string'));
  const wrong = attributes.some(
    ([key, value]) => !component.takes.includes(key) || typeof value !== 'string',
  );
  // Outside a plan's own prose nothing tells which plan is meant.
  const isInPlan = /^content\/(plans|results)\//.test(prose.file);
  const needs = [...component.needs, ...(isInPlan ? [] : [component.needsPlan ?? []].flat())];
  if (wrong || needs.some((key) => !texts[key]))
    return [wrongAttributes(prose, node, name, needs, component.takes)];
  return checkTarget(input, prose, node, texts as Record<string, string>);
}

function checkTarget(
  input: RawInput,
  prose: Prose,
  node: ProseNode,
  attributes: Record<string, string>,
): Problem[] {
  const planId = attributes['plan'] ?? prose.file.split('/')[2] ?? '';
  const [table, column, home, value] =
    node.name === 'Term'
      ? (['glossary', 'term_id', null, attributes['id']] as const)
      : node.name === 'Measure'
        ? (['measures', 'measure_no', planId, attributes['no']] as const)
        : (['sources', 'source_id', null, attributes['source']] as const);
  if (value === undefined) return [];
  const valid = meantValues(input, table, column, home);
  if (!valid || valid.includes(value)) return [];
  const file = home === null ? `data/${table}.csv` : `data/plans/${home}/${table}.csv`;
  return [
    {
      ...at(prose, node),
      message: `<${node.name}> が指す「${value}」が ${file} にありません。`,
      found: value,
      expected: `${file} の ${column} にある値`,
      nearest: nearestTo(value, valid),
      fix: `値を直すか、${file} に行を加えてください。`,
    },
  ];
}

function at({ file }: Prose, { position }: ProseNode) {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { rule: 'prose-component', file, line, column };
}

function unknownComponent(prose: Prose, node: ProseNode, name: string): Problem {
  return {
    ...at(prose, node),
    message: `<${name}> は文章に使えません。`,
    found: `<${name}>`,
    expected: 'Markdown と <Term> <Measure> <Source>',
    nearest: nearestTo(name, components.keys()),
    fix: 'タグを消すか、Markdown で書き直してください。',
  };
}

function wrongAttributes(
  prose: Prose,
  node: ProseNode,
  name: string,
  needs: string[],
  takes: string[],
): Problem {
  const given = (node.attributes ?? []).map(({ name: key = '…', value }) =>
    typeof value === 'string' ? ` ${key}="${value}"` : ` ${key}={…}`,
  );
  return {
    ...at(prose, node),
    message: `<${name}> の書き方が違います。`,
    found: `<${name}${given.join('')}>`,
    expected: `<${name} ${needs.map((key) => `${key}="…"`).join(' ')}>（使えるのは ${takes.join('、')}）`,
    fix: '期待する形に合わせ、値を " で囲んでください。',
  };
}

function code(prose: Prose, node: ProseNode): Problem {
  return {
    ...at(prose, node),
    message: '文章の中にプログラム（import・export・{…}・HTML）は書けません。',
    found: node.type.endsWith('Expression') ? `{${node.value ?? ''}}` : (node.value ?? ''),
    expected: 'Markdown と <Term> <Measure> <Source>',
    fix: '消すか、文字として書きたいなら全角の「｛」「｝」を使ってください。',
  };
}

function asterisks(prose: Prose, node: ProseNode): Problem {
  return {
    ...at(prose, node),
    message: '太字の ** が記号のまま残ります（かぎ括弧や句点の隣では太字になりません）。',
    found: node.value ?? '',
    expected: '** のない文',
    fix: '太字をやめるか、** をかぎ括弧の内側に移してください。',
  };
}

function image(prose: Prose, node: ProseNode): Problem {
  return {
    ...at(prose, node),
    message: '文章に画像は置けません。',
    found: node.url ?? '',
    expected: 'Markdown と <Term> <Measure> <Source>',
    fix: '画像を消し、伝えたいことを文章で書いてください。',
  };
}

function link(prose: Prose, node: ProseNode, url: string): Problem {
  return {
    ...at(prose, node),
    message: 'このリンク先は使えません（サイトを置く場所が変わると切れるか、安全ではありません）。',
    found: url,
    expected: 'https:// か http:// か mailto: か tel: か # で始まるリンク先',
    fix: 'サイトの中へは <Measure> や <Term> で、外へは https:// からのアドレスでつないでください。',
  };
}
