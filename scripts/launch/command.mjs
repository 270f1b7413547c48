import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commands } from './commands.mjs';
import { finish } from './finish.mjs';
import { asksForHelp, helpOf } from './help.mjs';
import { Stop } from './stop.mjs';

/**
 * What was typed after the name of a command.
 * @typedef {{ inputFolder: string, words: string[], options: Record<string, string | true> }} Typed
 */

/**
 * Runs the whole of a command with what was typed, or shows its help. The exit code is what `work` gives.
 * @param {string} name as in commands.mjs
 * @param {(typed: Typed) => Promise<number | void>} work
 */
export function command(name, work) {
  return finish(async () => {
    const args = process.argv.slice(2);
    if (asksForHelp(args)) return console.log(helpOf(name));
    const typed = readTyped(name, args);
    // Whatever is started from here reads the same folder.
    if (commands[name]?.folder !== false) process.env['AYUMI_INPUT'] = typed.inputFolder;
    return work(typed);
  });
}

/**
 * Reads the arguments of a command; what it does not take stops it, with what it takes.
 * @param {string} name
 * @param {string[]} args
 * @param {{ project: string, from: string, named: string | undefined }} [where] the project, the folder in which people
 * stand, and what AYUMI_INPUT says
 * @returns {Typed}
 */
export function readTyped(name, args, where = here()) {
  const { options = {}, words: known = [], folder } = commands[name] ?? {};
  const given = parse(name, args, options);
  let words = given.words;
  let inputFolder = resolve(where.project, where.named ?? '.');
  const [first] = words;
  if (folder !== false && first !== undefined) {
    const path = resolve(where.from, first);
    if (known.length === 0 || isSiteFolder(path)) {
      inputFolder = path;
      words = words.slice(1);
    }
  }
  if (folder !== false) stopIfNoSite(inputFolder);
  const most = known.some(({ many }) => many) ? Infinity : known.length;
  if (words.length > most)
    throw refusal(name, `「${words[most]}」は、このコマンドでは使えません。`);
  const missing = known[words.length];
  if (missing?.required) throw refusal(name, `${missing.name} を書いてください。`);
  return { inputFolder, words, options: given.options };
}

/**
 * @param {string} name
 * @param {string[]} args
 * @param {Record<string, import('./commands.mjs').Option>} known
 */
function parse(name, args, known) {
  const { tokens } = parseArgs({ args, strict: false, allowPositionals: true, tokens: true });
  /** @type {string[]} */
  const words = [];
  /** @type {Record<string, string | true>} */
  const options = {};
  // The value of `--note text` comes as the word after it.
  let waiting = '';
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (waiting) options[waiting] = token.value;
      else words.push(token.value);
      waiting = '';
    }
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (waiting) stopIfValueMissing(name, waiting, known);
    if (!option) throw refusal(name, `「${token.rawName}」という指定はありません。`);
    if (!option.value && token.value !== undefined)
      throw refusal(name, `${token.rawName} には値を書きません。`);
    options[token.name] = token.value ?? true;
    waiting = option.value && token.value === undefined ? token.name : '';
  }
  if (waiting) stopIfValueMissing(name, waiting, known);
  return { words, options };
}

/**
 * @param {string} name
 * @param {string} option
 * @param {Record<string, import('./commands.mjs').Option>} known
 */
function stopIfValueMissing(name, option, known) {
  const { value, optional } = known[option] ?? {};
  if (!optional) throw refusal(name, `--${option} の後に ${value} を書いてください。`);
}

/** @param {string} path */
function isSiteFolder(path) {
  return statSync(join(path, 'data'), { throwIfNoEntry: false })?.isDirectory() === true;
}

/** @param {string} path */
function stopIfNoSite(path) {
  if (isSiteFolder(path)) return;
  throw new Stop(
    existsSync(path)
      ? `フォルダー「${path}」に data がありません。data と content のあるフォルダーを書いてください。`
      : `フォルダー「${path}」がありません。`,
  );
}

/**
 * @param {string} name
 * @param {string} what
 */
function refusal(name, what) {
  return new Stop(what, helpOf(name));
}

function here() {
  return {
    project: resolve(import.meta.dirname, '../..'),
    // npm starts us in the folder of the project, people give a path from where they stand.
    from: process.env['INIT_CWD'] ?? process.cwd(),
    named: process.env['AYUMI_INPUT'],
  };
}
