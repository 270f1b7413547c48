import type { RawInput } from '../../read/input.ts';
import type { RawNode } from '../../read/prose.ts';
import type { Problem } from '../../report/problem.ts';
import { eachNode, placeOf } from './each-node.ts';

/** Everything that prose may hold besides components; whatever else a parser finds is refused. */
const allowed = new Set([
  ...['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'thematicBreak'],
  ...['table', 'tableRow', 'tableCell', 'code', 'definition'],
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break'],
  ...['link', 'linkReference', 'image', 'imageReference'],
  // Another rule looks at these.
  ...['mdxJsxFlowElement', 'mdxJsxTextElement'],
]);

const components = 'Markdown と <Term> <Measure> <Source>';

/** Prose is Markdown: it holds no program and no HTML, and nothing that no page can show. */
export function checkProseMarkdown(input: RawInput): Problem[] {
  return eachNode(input, (prose, node) => {
    const wrong = fault(node);
    return wrong ? [{ rule: 'prose-component', ...placeOf(prose, node), ...wrong }] : [];
  });
}

type Wrong = Omit<Problem, 'rule' | 'file'>;

function fault(node: RawNode): Wrong | undefined {
  const { type, value = '' } = node;
  if (/^(mdxjsEsm|mdx\w*Expression|html)$/.test(type)) return code(node);
  if (type.startsWith('footnote')) return footnote;
  if (!allowed.has(type)) return { ...unsupported, found: value || type };
  if (type === 'listItem' && typeof node.checked === 'boolean') return box;
  if (type === 'text' && value.includes('**')) return { ...asterisks, found: value };
  return undefined;
}

function code({ type, value = '' }: RawNode): Wrong {
  return {
    message: '文章の中にプログラム（import・export・{…}・HTML）は書けません。',
    found: type.endsWith('Expression') ? `{${value}}` : value,
    expected: components,
    fix: '消すか、文字として書きたいなら全角の「｛」「｝」を使ってください。',
  };
}

const unsupported: Wrong = {
  message: 'この書き方は文章に使えません。',
  expected: components,
  fix: 'ふつうの文、箇条書き、表のどれかに書き直してください。',
};

const footnote: Wrong = {
  message: '脚注（[^1] の形）は使えません。',
  expected: components,
  fix: '注は文の中にかっこで書き、出典は <Source place="…"> で書いてください。',
};

const box: Wrong = {
  message: '箇条書きの初めに、チェックの印（[ ] や [x]）は使えません。',
  expected: components,
  fix: '印を消し、済んだかどうかは言葉で書いてください。',
};

const asterisks: Wrong = {
  message: '太字の ** が記号のまま残ります（かぎ括弧や句点の隣では太字になりません）。',
  expected: '** のない文',
  fix: '太字をやめるか、** をかぎ括弧の内側に移してください。',
};
