import { mdxToMdast } from 'satteri';
import { parseDocument } from 'yaml';
import type { Problem } from '../report/problem.ts';
import type { TextFile } from './folder.ts';

/** A node of the parsed MDX, as far as the rules look at it. */
export interface ProseNode {
  type: string;
  name?: string | null;
  value?: string;
  /** Of a link or an image. */
  url?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: ProseNode[];
  position?: { start: { line: number; column: number } };
}

/** A prose file with its frontmatter and its syntax tree. */
export interface Prose {
  /** `content/plans/aomori-reform-2024/measures/1-2-3.mdx` */
  file: string;
  title: string;
  description: string;
  tree: ProseNode;
}

/** Parses one MDX file with the parser that @astrojs/mdx itself uses; nothing in it is run. */
export function parseProse(file: TextFile): { prose: Prose; problems: Problem[] } {
  const problems: Problem[] = [];
  const tree = parseTree(file, problems);
  const words = readFrontmatter(file, problems);
  const prose = {
    file: file.path,
    title: textOf(words['title']),
    description: textOf(words['description']),
    tree,
  };
  return { prose, problems };
}

/** What is no text has been told as a problem. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The lines between --- and --- at the beginning of the file. */
function readFrontmatter(file: TextFile, problems: Problem[]): Record<string, unknown> {
  const document = parseDocument(/^---\n([\s\S]*?\n)?---(\n|$)/.exec(file.text)?.[1] ?? '');
  const error = document.errors[0];
  if (error) {
    const line = 1 + (error.linePos?.[0].line ?? 0);
    problems.push(badFrontmatter(file, line));
    return {};
  }
  const matter = document.toJS() as Record<string, unknown> | null;
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  const missing = ['title', 'description'].filter((name) => !isText(matter?.[name]));
  if (missing.length > 0) problems.push(missingFrontmatter(file.path, missing));
  return matter ?? {};
}

function badFrontmatter({ path, text }: TextFile, line: number): Problem {
  return {
    rule: 'prose-frontmatter',
    file: path,
    line,
    message: '文章の初めの --- と --- の間を読み取れません。',
    found: text.split('\n')[line - 1] ?? '',
    expected: '「title: 文章の題名」のように、名前、半角の : と空白、値を1行に書いたもの',
    fix: '半角の : や [ や # を値に使うときは、値の全体を " で囲んでください。',
  };
}

function parseTree(file: TextFile, problems: Problem[]): ProseNode {
  try {
    return mdxToMdast(file.text) as ProseNode;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column] = /^(\d+):(\d+)/.exec(message) ?? [];
    problems.push({
      rule: 'prose-syntax',
      file: file.path,
      line: Number(line ?? 1),
      column: Number(column ?? 1),
      message: '文章をMDXとして読み取れません。',
      found: file.text.split('\n')[Number(line ?? 1) - 1] ?? '',
      expected: 'Markdownと <Term> <Measure> <Source> だけで書かれた文章',
      fix: '「<」「{」を文字として使うときは全角の「＜」「｛」にし、<Term> などは </Term> で閉じてください。',
    });
    return { type: 'root', children: [] };
  }
}

function missingFrontmatter(file: string, names: readonly string[]): Problem {
  const lines = names.map((name) => `「${name}: …」`);
  return {
    rule: 'prose-frontmatter',
    file,
    line: 1,
    message: `文章の初めに、文字で書かれた ${names.join(' と ')} がありません。`,
    expected: '1行目が ---、次に title: と description:、その後に --- の行',
    fix: `ファイルの初めの --- と --- の間に${lines.join('と')}の行を書いてください。`,
  };
}
