import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { decode } from './decode.ts';
import { isIgnored } from './ignored.ts';
import { otherContent } from './other-content.ts';
import { badName, isNameWhole, openFile } from './open-file.ts';
import type { Problem } from '../report/problem.ts';

/** A file of the input as text. */
export interface TextFile {
  /** Path from the input folder, with `/`: `data/plans/aomori-reform-2024/measures.csv`. */
  path: string;
  text: string;
}

/** What lies in an input folder. */
export interface Folder {
  /** The tables and the prose, opened. */
  files: TextFile[];
  /** Paths of what lies in data/ and content/ and is by its ending neither; nobody opens it. */
  strangers: string[];
  /** Paths under public/ of what is published untouched: `files/plan.pdf`. */
  publicFiles: string[];
  problems: Problem[];
}

/**
 * Reads the tables under data/ and the prose under content/ of a folder: the only place that opens them.
 * A file whose bytes are no known encoding becomes a problem that names the line.
 */
export function readInput(folder: string): Folder {
  const problems: Problem[] = [];
  const list = (part: string) => filesUnder(folder, part, problems);
  const paths = [...list('data'), ...list('content')];
  const isText = (path: string) => /^(data\/.*\.csv|content\/.*\.mdx)$/s.test(path);
  const files = paths.filter(isText).flatMap((path): TextFile[] => {
    const opened = openFile(folder, path);
    if ('problem' in opened) {
      problems.push(opened.problem);
      return [];
    }
    const other = otherContent(opened.bytes);
    if (other) {
      problems.push(notText(path, other));
      return [];
    }
    const decoded = decode(opened.bytes);
    if ('text' in decoded) return [{ path, text: decoded.text }];
    problems.push(badEncoding(path, decoded.badLine));
    return [];
  });
  const strangers = paths.filter((path) => !isText(path));
  const published = list('public');
  const publicFiles = published.map((path) => path.slice('public/'.length));
  return { files, strangers, publicFiles, problems: [...problems, ...twins(published)] };
}

/** The versions whose files are kept under public/ (`npm run release -- <version>`). */
export function keptVersions(publicFiles: readonly string[]): string[] {
  return publicFiles
    .filter((path) => /^data\/releases\/.*\/ayumi\.zip$/s.test(path))
    .map((path) => path.split('/').at(-2)!);
}

/** What the last release wrote down as published (public/data/releases/published.csv); null before the first that did. */
export function publishedRecord(folder: string): string | null {
  const path = join(folder, 'public/data/releases/published.csv');
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : null;
}

/** Sorted, so that nothing depends on the order in which the disk lists files. */
function filesUnder(folder: string, path: string, problems: Problem[]): string[] {
  if (!statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(join(folder, path), { withFileTypes: true })
    .filter(({ name }) => !isIgnored(`${path}/${name}`))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const child = `${path}/${entry.name}`;
      if (!isNameWhole(entry.name)) {
        problems.push(badName(child));
        return [];
      }
      if (entry.isDirectory() && /^data\/.*\.csv$/.test(child)) {
        problems.push(folderAsTable(child));
        return [];
      }
      if (entry.isDirectory()) return filesUnder(folder, child, problems);
      if (entry.isFile() || isLinkInside(folder, child, entry)) return [child];
      problems.push(noFile(child));
      return [];
    });
}

/** Whether it is a link to a file of the same part of the same folder: to data/ from data/. */
function isLinkInside(folder: string, path: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return false;
  try {
    const home = realpathSync(join(folder, path.split('/')[0]!));
    const target = realpathSync(join(folder, path));
    const inside = target.slice(home.length + 1).replaceAll(sep, '/');
    const isInside = target.startsWith(home + sep) && !isIgnored(`data/${inside}`);
    return isInside && statSync(target).isFile();
  } catch {
    return false;
  }
}

/** Files that are one file where letters of either size are the same: on Windows, on a Mac, on some hosts. */
function twins(paths: readonly string[]): Problem[] {
  const same = Map.groupBy(paths, (path) => path.normalize('NFC').toLowerCase());
  return [...same.values()].flatMap(([first, ...others]) =>
    others.map((file) => ({
      rule: 'unknown-file',
      file,
      message: `名前の大文字と小文字だけが違うファイル「${first}」があります。`,
      found: file,
      expected: 'どのコンピューターでも別の名前になるファイル名',
      fix: 'どちらかの名前を変えるか、消してください。',
    })),
  );
}

function folderAsTable(file: string): Problem {
  return {
    rule: 'unknown-file',
    file,
    message: '表のファイルがあるはずの所に、同じ名前のフォルダーがあります。',
    expected: 'CSV のファイル',
    fix: 'フォルダーの名前を変えるか消し、表のファイルをここに置いてください。',
  };
}

function noFile(file: string): Problem {
  return {
    rule: 'unknown-file',
    file,
    message: 'これはファイルではありません（別の場所を指すリンクか、特別なファイル）。読みません。',
    expected: 'ふつうのファイルとフォルダーだけ',
    fix: 'リンクなら消して、指している先のファイルそのものをここに置いてください。',
  };
}

function notText(file: string, { what, fix }: { what: string; fix: string }): Problem {
  return {
    rule: 'encoding',
    file,
    line: 1,
    message: 'このファイルの中身は、CSV や文章の文字ではありません。読みません。',
    found: what,
    expected: 'UTF-8 の文字',
    fix,
    standard: 'L3-08',
  };
}

function badEncoding(file: string, line: number): Problem {
  return {
    rule: 'encoding',
    file,
    line,
    message: 'この行の文字を読み取れません。ファイルの文字コードが想定と違います。',
    expected: 'UTF-8（BOMの有無は問わない）、Shift_JIS（CP932）、UTF-16LE のどれか',
    fix: 'Excelなら「CSV UTF-8（コンマ区切り）」を選んで保存し直してください。',
    standard: 'L3-08',
  };
}
