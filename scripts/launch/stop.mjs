import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A failure whose message is already written for the person at the keyboard. */
export class Stop extends Error {
  /**
   * @param {string} message one line in Japanese: what happened and what to do
   * @param {string} [details] what another program printed, shown before the message
   */
  constructor(message, details = '') {
    super(message);
    this.details = details.trim();
  }
}

/** Where the trace of a fault of ours is kept for whoever mends it. */
const record = fileURLToPath(new URL('../../.site/error.txt', import.meta.url));

/**
 * Prints an error: what is written for people as it was written, anything else in a sentence that says what to do; its
 * trace goes into a file. Control characters, which may come from the input, are written out.
 * @param {unknown} error
 */
export function printError(error) {
  const { message, details = '' } = wordsOf(error);
  if (details !== '') console.error(`\n${plain(details)}\n`);
  console.error(plain(`✖ ${message}`));
}

/**
 * @param {unknown} error
 * @returns {{ message: string, details?: string }}
 */
function wordsOf(error) {
  if (error instanceof Stop || isForPeople(error)) return error;
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error ?? {});
  const known =
    code === undefined ? undefined : ofSystem[/** @type {keyof typeof ofSystem} */ (code)];
  const file = keepRecord(error);
  const kept = file === undefined ? '' : `くわしい記録は ${file} にあります。`;
  if (known !== undefined) return { message: `${known}${path ? `（${path}）` : ''}。${kept}` };
  const said = String(/** @type {Error} */ (error)?.message ?? error).split('\n', 1)[0];
  return {
    message: `プログラムの誤りで止まりました（${said?.slice(0, 200)}）。${kept}もう一度試しても止まるときは、この記録を添えて開発者に知らせてください。`,
  };
}

/**
 * An error of src/ with a message for people.
 * @param {unknown} error
 * @returns {error is Error}
 */
function isForPeople(error) {
  return error instanceof Error && 'isForPeople' in error && error.isForPeople === true;
}

/** What goes wrong with the machine, by the codes of Node. */
const ofSystem = {
  ENOSPC: 'ディスクに空きがありません',
  EDQUOT: '使えるディスクの量を超えました',
  EACCES: '読み書きの許可がありません',
  EPERM: '読み書きの許可がありません',
  EROFS: '書き込めない場所です',
  EMFILE: '一度に開けるファイルの数を超えました',
  ENFILE: '一度に開けるファイルの数を超えました',
  EBUSY: 'ほかのプログラムが使っています',
  ENAMETOOLONG: 'ファイルの名前が長すぎます',
};

/**
 * @param {unknown} error
 * @returns {string | undefined} the file, if it could be written
 */
function keepRecord(error) {
  try {
    mkdirSync(dirname(record), { recursive: true });
    writeFileSync(
      record,
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return record;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} text of one or more lines
 */
function plain(text) {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
