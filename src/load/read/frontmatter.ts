import { isMap, isScalar, LineCounter, parseDocument, type Pair } from 'yaml';
import { frontmatterKeys, type Frontmatter } from '../../tables/describe/prose.ts';
import { nearestTo } from '../report/nearest.ts';
import type { Problem } from '../report/problem.ts';
import type { TextFile } from './folder.ts';

/** A prose file cut in two: what its frontmatter says, and its text at the same lines as in the file. */
export interface CutProse {
  words: Frontmatter;
  /** The text, with a blank line for each line of the frontmatter; nothing if it is not clear where it begins. */
  body: string;
  problems: Problem[];
}

const expected = '1行目が ---、次に title: と description:、その後に --- の行';

/**
 * Cuts a prose file into frontmatter and text. The first line is `---` and so is the last line of the frontmatter, with
 * nothing else on them; what comes near to that (`--- `, `---a: |`, `+++`) is a problem, never a guess.
 */
export function cutFrontmatter({ path, text }: TextFile): CutProse {
  const lines = text.split('\n');
  const tell = (line: number, problem: Omit<Problem, 'rule' | 'file' | 'line' | 'expected'>) => ({
    words: { title: '', description: '' },
    body: '',
    problems: [{ ...place(path, line), expected, ...problem }],
  });
  if (lines[0] !== '---') {
    const near = lines.findIndex((line) => line.trim() !== '');
    const isNear = /^[\s\uFEFF]*(---|\+\+\+)/.test(lines[near] ?? '');
    return isNear
      ? tell(near + 1, badFence(lines[near]!))
      : { ...tell(1, missing(frontmatterKeys)), body: text };
  }
  const end = lines.findIndex((line, at) => at > 0 && /^\s*(---|\+\+\+|\.\.\.)/.test(line));
  if (end < 0) return tell(1, unclosed);
  if (lines[end] !== '---') return tell(end + 1, badFence(lines[end]!));
  const body = '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n');
  return { ...readFrontmatter(path, lines.slice(1, end)), body };
}

/** Reads the lines of a frontmatter: known keys with one line of text each. YAML is read, but nothing in it is resolved. */
function readFrontmatter(path: string, lines: readonly string[]): Omit<CutProse, 'body'> {
  const words = { title: '', description: '' };
  const lineCounter = new LineCounter();
  const document = parseDocument(lines.join('\n'), { lineCounter, schema: 'core' });
  const { contents } = document;
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault || (contents !== null && !isMap(contents))) {
    const line = fault ? lineAt(fault.pos[0]) : 1;
    return { words, problems: [unreadable(path, line + 1, lines[line - 1] ?? '', fault?.code)] };
  }
  const problems: Problem[] = [];
  const given = new Set<string>();
  for (const pair of contents?.items ?? []) {
    const at = startOf(pair, lines, lineCounter);
    const key = nameOf(pair.key);
    if (key === undefined || !isKey(key)) {
      problems.push(unknownKey(path, at, key));
      continue;
    }
    given.add(key);
    const value = textOf(pair.value);
    if (value !== undefined) words[key] = value;
    else if (isPlain(pair.value)) problems.push(noText(path, at, key));
    else problems.push(unreadable(path, at.line, lines[at.line - 2] ?? ''));
    // What YAML would resolve in one line may come back in the next: the first is the cause.
    if (value === undefined && !isPlain(pair.value)) return { words, problems };
  }
  const absent = frontmatterKeys.filter((key) => !given.has(key));
  if (absent.length > 0) problems.unshift({ ...place(path, 1), expected, ...missing(absent) });
  return { words, problems };
}

const isKey = (name: string): name is keyof Frontmatter =>
  (frontmatterKeys as readonly string[]).includes(name);

/** A key or value that is just itself: no tag, no anchor, no alias, no list. */
function isPlain(node: unknown): boolean {
  return node === null || (isScalar(node) && node.tag === undefined && node.anchor === undefined);
}

function nameOf(key: unknown): string | undefined {
  return isPlain(key) && isScalar(key) ? String(key.value) : undefined;
}

/** One line of text that is not blank. */
function textOf(node: unknown): string | undefined {
  if (!isPlain(node) || !isScalar(node) || typeof node.value !== 'string') return undefined;
  const text = node.value.trim();
  return text === '' || text.includes('\n') ? undefined : text;
}

interface Place {
  line: number;
  column: number;
}

function startOf({ key }: Pair, lines: readonly string[], counter: LineCounter): Place {
  const offset = (key as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;
  const { line, col } = counter.linePos(offset);
  return { line: line + 1, column: [...(lines[line - 1] ?? '').slice(0, col - 1)].length + 1 };
}

const place = (file: string, line: number) => ({ rule: 'prose-frontmatter', file, line });

function missing(names: readonly string[]) {
  const lines = names.map((name) => `「${name}: …」`);
  return {
    message: `文章の初めに ${names.join(' と ')} がありません。`,
    fix: `ファイルの初めの --- と --- の間に${lines.join('と')}の行を書いてください。`,
  };
}

const unclosed = {
  message: '1行目の --- を閉じる行がありません。',
  fix: 'title と description の次に、--- だけの行を書いてください。',
};

function badFence(found: string) {
  return {
    message: '文章の初めの部分を囲む行は、半角のハイフン3つだけで書きます。',
    found,
    fix: '囲む行は --- だけにし、前に空の行を、後ろに空白や文字を置かないでください。',
  };
}

function unreadable(file: string, line: number, found: string, code?: string): Problem {
  const expected = '「title: 文章の題名」のように、名前、半角の : と空白、値を1行に書いたもの';
  const key = /^\s*(\w+)/.exec(found)?.[1];
  if (code === 'DUPLICATE_KEY')
    return {
      ...place(file, line),
      message: `文章の初めに、${key} が2つあります。`,
      found,
      expected,
      fix: '要るほうを残し、もう1つの行を消してください。',
    };
  if (/^\s*\w+\s*(：|:(?=\S))/.test(found))
    return {
      ...place(file, line),
      message: `${key} の後の「:」が全角か、その後に半角の空白がありません。`,
      found,
      expected,
      nearest: [found.trim().replace(/^(\w+)\s*[：:]\s*/, '$1: ')],
      fix: '「:」を半角にし、その後に半角の空白を1つ置いてください。',
    };
  return {
    ...place(file, line),
    message: '文章の初めの --- と --- の間を読み取れません。',
    found,
    expected,
    fix: '半角の : や [ や # や & や * や ! を値に使うときは、値の全体を " で囲んでください。',
  };
}

function unknownKey(file: string, at: Place, key: string | undefined): Problem {
  return {
    ...place(file, at.line),
    column: at.column,
    message: '文章の初めの --- と --- の間に、使えない名前があります。',
    ...(key === undefined ? {} : { found: key, nearest: nearestTo(key, frontmatterKeys) }),
    expected: `${frontmatterKeys.join(' と ')} だけ`,
    fix: 'この名前の行を消すか、名前を直してください。',
  };
}

function noText(file: string, at: Place, key: string): Problem {
  return {
    ...place(file, at.line),
    column: at.column,
    message: `${key} の値が、1行の文字ではありません。`,
    expected: `「${key}: …」のように1行で書いた文字`,
    fix: '値を1行で書いてください。数や true を文字として書くときは " で囲んでください。',
  };
}
