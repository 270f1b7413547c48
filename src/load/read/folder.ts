import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from './decode.ts';
import type { Problem } from '../report/problem.ts';

/** A file of the input as text. */
export interface TextFile {
  /** Path from the input folder, with `/`: `data/plans/aomori-reform-2024/measures.csv`. */
  path: string;
  text: string;
}

/**
 * Reads every file under data/ and content/ of a folder: the only place that opens them.
 * A file whose bytes are no known encoding becomes a problem that names the line.
 */
export function readInput(folder: string): { files: TextFile[]; problems: Problem[] } {
  const files: TextFile[] = [];
  const problems: Problem[] = [];
  for (const path of [...filesUnder(folder, 'data'), ...filesUnder(folder, 'content')]) {
    const decoded = decode(readFileSync(join(folder, path)));
    if ('text' in decoded) files.push({ path, text: decoded.text });
    else problems.push(badEncoding(path, decoded.badLine));
  }
  return { files, problems };
}

/** The versions whose files are kept under public/ (`npm run release -- <version> --keep`). */
export function keptVersions(folder: string): string[] {
  return filesUnder(folder, 'public/data/releases')
    .filter((path) => path.endsWith('/ayumi.zip'))
    .map((path) => path.split('/').at(-2)!);
}

/** Sorted, so that nothing depends on the order in which the disk lists files. */
function filesUnder(folder: string, path: string): string[] {
  if (!statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(join(folder, path), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !entry.name.startsWith('~$'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const child = `${path}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(folder, child) : [child];
    });
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
