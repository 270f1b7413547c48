import type { RawInput } from '../../read/input.ts';
import type { RawNode, RawProse } from '../../read/prose.ts';
import { meantValues } from '../../report/meant.ts';
import { nearestTo } from '../../report/nearest.ts';
import type { Problem } from '../../report/problem.ts';
import { eachNode, placeOf } from './each-node.ts';

/** Components that prose may use, with the attributes they take. */
const components = new Map<string, { needs: string[]; takes: string[]; needsPlan?: string }>([
  ['Term', { needs: ['id'], takes: ['id'] }],
  ['Measure', { needs: ['no'], takes: ['no', 'plan'], needsPlan: 'plan' }],
  ['Source', { needs: ['place'], takes: ['place', 'page', 'source'], needsPlan: 'source' }],
]);

/** What stands in a sentence: a component holds nothing else. */
const inSentence =
  /^(text|inlineCode|emphasis|strong|delete|break|paragraph|image|mdxJsx(Text|Flow)Element|link(Reference)?)$/;

/** The components in prose are the listed ones, in the listed form, around words, and what they mean exists. */
export function checkProseComponent(input: RawInput): Problem[] {
  return eachNode(input, (prose, node) => {
    if (!node.type.startsWith('mdxJsx')) return [];
    const component = components.get(node.name ?? '');
    if (!component) return [unknownComponent(prose, node)];
    const found = checkAttributes(input, prose, node, component);
    const stray = node.children?.find(({ type }) => !inSentence.test(type));
    return stray ? [...found, noSentence(prose, node, stray)] : found;
  });
}

function checkAttributes(
  input: RawInput,
  prose: RawProse,
  node: RawNode,
  component: { needs: string[]; takes: string[]; needsPlan?: string },
): Problem[] {
  const attributes = (node.attributes ?? []).map((it) => [it.name ?? '', it.value] as const);
  const texts = new Map(
    attributes.filter((it): it is [string, string] => typeof it[1] === 'string'),
  );
  const isWrong =
    texts.size < attributes.length ||
    [...texts.keys()].some((key) => !component.takes.includes(key));
  // Outside a plan's own prose nothing tells which plan is meant.
  const isInPlan = /^content\/(plans|results)\//.test(prose.file);
  const needs = [...component.needs, ...(isInPlan ? [] : [component.needsPlan ?? []].flat())];
  return isWrong || needs.some((key) => !texts.get(key))
    ? [wrongAttributes(prose, node, needs, component.takes)]
    : checkTarget(input, prose, node, texts);
}

function checkTarget(
  input: RawInput,
  prose: RawProse,
  node: RawNode,
  attributes: ReadonlyMap<string, string>,
): Problem[] {
  const planId = attributes.get('plan') ?? prose.file.split('/')[2] ?? '';
  const [table, column, home, value] =
    node.name === 'Term'
      ? (['glossary', 'term_id', null, attributes.get('id')] as const)
      : node.name === 'Measure'
        ? (['measures', 'measure_no', planId, attributes.get('no')] as const)
        : (['sources', 'source_id', null, attributes.get('source')] as const);
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

const at = (prose: RawProse, node: RawNode) => ({
  rule: 'prose-component',
  ...placeOf(prose, node),
});

function unknownComponent(prose: RawProse, node: RawNode): Problem {
  // `<>` has no name.
  const name = node.name ?? '';
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
  prose: RawProse,
  node: RawNode,
  needs: string[],
  takes: string[],
): Problem {
  const given = (node.attributes ?? []).map(({ name: key = '…', value }) =>
    typeof value === 'string' ? ` ${key}="${value}"` : ` ${key}={…}`,
  );
  return {
    ...at(prose, node),
    message: `<${node.name}> の書き方が違います。`,
    found: `<${node.name}${given.join('')}>`,
    expected: `<${node.name} ${needs.map((key) => `${key}="…"`).join(' ')}>（使えるのは ${takes.join('、')}）`,
    fix: '期待する形に合わせ、値を " で囲んでください。',
  };
}

function noSentence(prose: RawProse, { name }: RawNode, stray: RawNode): Problem {
  return {
    ...at(prose, stray),
    message: `<${name}> の中に、見出し・箇条書き・表などがあります。`,
    expected: `<${name}> の中は文の一部だけ`,
    fix: `</${name}> を、指したい言葉のすぐ後に移してください。`,
  };
}
