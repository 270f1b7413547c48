import { mdxToMdast } from 'satteri';
import type { Frontmatter } from '../../tables/describe/prose.ts';
import type { Problem } from '../report/problem.ts';
import type { TextFile } from './folder.ts';
import { cutFrontmatter } from './frontmatter.ts';

/** A node of the parsed text, as far as the rules look at it. */
export interface RawNode {
  type: string;
  name?: string | null;
  value?: string;
  /** Of a link or an image. */
  url?: string;
  title?: string | null;
  alt?: string | null;
  /** Of a reference to a definition, and of the definition. */
  identifier?: string;
  depth?: number;
  ordered?: boolean | null;
  start?: number | null;
  /** Of an item with a box to tick. */
  checked?: boolean | null;
  align?: ('left' | 'right' | 'center' | null)[] | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: RawNode[];
  position?: { start: { line: number; column: number } };
}

/** A prose file as written: its frontmatter and its syntax tree, before anything is believed of it. */
export interface RawProse extends Frontmatter {
  /** `content/plans/aomori-reform-2024/measures/1-2-3.mdx` */
  file: string;
  text: string;
  tree: RawNode;
}

/** A page of prose is a few thousand characters; the parser slows down and fails far beyond. */
const most = { characters: 100_000, code: 2_000, depth: 40 };

const nothing: RawNode = { type: 'root', children: [] };

/** Parses one prose file, once for all: rules look at this tree, and pages are printed from it. Nothing in it is run. */
export function parseProse(file: TextFile): { prose: RawProse; problems: Problem[] } {
  const { words, body, problems } = cutFrontmatter(file);
  const tree = parseTree(file, body, problems);
  return { prose: { file: file.path, text: file.text, ...words, tree }, problems };
}

function parseTree({ path, text }: TextFile, body: string, problems: Problem[]): RawNode {
  const place = { rule: 'prose-syntax', file: path };
  if (text.length > most.characters) {
    problems.push({ ...place, ...tooLong });
    return nothing;
  }
  const code = tooMuchCode(body);
  if (code) {
    problems.push({ ...place, ...code });
    return nothing;
  }
  try {
    // The frontmatter is cut off: a second reading of where it ends would be one too many.
    const tree = mdxToMdast(body, { features: { frontmatter: false } }) as RawNode;
    const deepest = nodeDeeperThan(tree, most.depth);
    if (!deepest) return tree;
    problems.push({ ...place, ...tooDeep, ...deepest.position?.start });
  } catch (error) {
    problems.push({ ...place, ...syntaxError(error, text) });
  }
  return nothing;
}

/**
 * The parser hands what stands in braces, and what begins with import or export, to a parser of JavaScript, which ends
 * the process when it is nested some thousand times. None of it is ever allowed, so much of it is refused unparsed.
 */
function tooMuchCode(body: string): Omit<Problem, 'rule' | 'file'> | undefined {
  const statement = /^[^\p{L}\n]*(?:import|export)\b/mu.exec(body)?.index;
  const brace = body.indexOf('{');
  const begins = [statement ?? -1, brace].filter((at) => at >= 0);
  const begin = begins.reduce((a, b) => Math.min(a, b), Infinity);
  const end =
    statement === undefined ? Math.max(body.lastIndexOf('{'), body.lastIndexOf('}')) : body.length;
  const stretch = body.slice(begin, end + 1);
  if (stretch.replace(/[^!-~]/g, '').length <= most.code) return undefined;
  const before = body.slice(0, begin).split('\n');
  return {
    line: before.length,
    column: [...before.at(-1)!].length + 1,
    message:
      'ここから、プログラムのように見える文字が長く続きます。文章の中にプログラムは書けません。',
    found: stretch,
    expected: 'Markdown と <Term> <Measure> <Source> だけで書かれた文章',
    fix: '消すか、「{」「}」を文字として書きたいなら全角の「｛」「｝」を使ってください。',
  };
}

/** Found without recursion, since it looks at trees of any depth. */
function nodeDeeperThan(tree: RawNode, depth: number): RawNode | undefined {
  let level = [tree];
  for (let n = 0; n < depth && level.length > 0; n += 1)
    level = level.flatMap(({ children = [] }) => children);
  return level[0];
}

const tooLong = {
  line: 1,
  message: `文章が長すぎます（${most.characters.toLocaleString('ja')}文字まで）。`,
  fix: '文章を分けるか、短くしてください。',
};

const tooDeep = {
  message: '引用や箇条書きの中の引用や箇条書きが、深くなりすぎています。',
  expected: `${most.depth}段までの入れ子`,
  fix: '行の初めの「>」や「-」を減らしてください。',
};

function syntaxError(error: unknown, text: string): Omit<Problem, 'rule' | 'file'> {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column] = /^(\d+):(\d+)/.exec(message) ?? [];
  const found = text.split('\n')[Number(line ?? 1) - 1] ?? '';
  const known = notations.find(({ sign }) => sign.test(found));
  return {
    line: Number(line ?? 1),
    column: Number(column ?? 1),
    message: known?.message ?? '文章をMDXとして読み取れません。',
    found,
    expected: 'Markdownと <Term> <Measure> <Source> だけで書かれた文章',
    fix:
      known?.fix ??
      '「<」「{」を文字として使うときは全角の「＜」「｛」にし、<Term> などは </Term> で閉じてください。',
  };
}

/** What people know from HTML and other Markdown: to write its signs in full width would print them. */
const notations: readonly { sign: RegExp; message: string; fix: string }[] = [
  {
    sign: /<!--|-->/,
    message: 'HTML のコメント（<!-- … -->）は書けません。',
    fix: 'コメントを消してください。残したいメモは、content/ の外に置いてください。',
  },
  {
    sign: /<(https?:|mailto:|[\w.+-]+@)[^>]*>/i,
    message: '「<」と「>」で囲んだアドレスは書けません。',
    fix: '「[リンク先の題名](https://…)」の形で書いてください。',
  },
  {
    sign: /<(br|hr|p|div|span|b|i|u|font|table|tr|td|img|a)\b[^>]*>/i,
    message: 'HTML のタグは書けません。',
    fix: 'タグを消し、Markdown で書き直してください（改行は空の行で段落を分け、強調は **…**、画像は ![…](/…)）。',
  },
];
