import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../report/problem.ts';

/** Most megabytes of one file; a table of a country's 200,000 actions has about 20. */
const most = { data: 100, content: 1 } as const;

/** What came of opening a file: its bytes, or why it is not to be opened. */
export type Opened = { bytes: Uint8Array } | { problem: Problem };

/**
 * Opens a file under data/ or content/. What is too large to be data typed by people or cannot be
 * opened is a problem; its size is looked at before it is read.
 */
export function openFile(folder: string, path: string): Opened {
  const limit = path.startsWith('content/') ? most.content : most.data;
  try {
    const { size } = statSync(join(folder, path));
    if (size > limit * 1_000_000) return { problem: tooLarge(path, size, limit) };
    return { bytes: readFileSync(join(folder, path)) };
  } catch {
    return { problem: closed(path) };
  }
}

/** Whether a name is text: what is no UTF-8 comes with the mark of a lost character. */
export function isNameWhole(name: string): boolean {
  return !name.includes('\uFFFD') && name.isWellFormed();
}

const rule = 'unreadable-file';

function tooLarge(file: string, size: number, limit: number): Problem {
  return {
    rule,
    file,
    message: 'ファイルが大きすぎます。読みません。',
    found: `${Math.ceil(size / 1_000_000).toLocaleString('ja')}メガバイト`,
    expected: `${limit}メガバイトまで`,
    fix: 'このファイルで正しいか（画像や空の列が混ざっていないか）を確かめ、要らない列や行を消してください。',
  };
}

/** That the name of a file or folder is no text. */
export function badName(file: string): Problem {
  return {
    rule,
    file,
    message: 'ファイルやフォルダーの名前の文字コードが違い、開けません。',
    expected: 'UTF-8 で書かれた名前（半角の英数字なら、どこでも開ける）',
    fix: '名前を付け直してください。',
  };
}

function closed(file: string): Problem {
  return {
    rule,
    file,
    message: 'ファイルを開けません。',
    expected: '読むことが許されている、ふつうのファイル',
    fix: 'ほかのプログラムで開いていれば閉じ、ファイルの読み取りの許可を確かめてください。',
  };
}
