import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, me } from './owner.mjs';

/**
 * Does `work` while no other process that asks for the same turn does its own.
 * @template T
 * @param {string} file the file that stands for the turn; it holds the mark of the process whose turn it is
 * @param {string} other what the other process does, for the message while waiting
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what `work` gives
 */
export async function takeTurns(file, other, work) {
  mkdirSync(dirname(file), { recursive: true });
  for (let tries = 0; !(await take(file)); tries += 1) {
    if (tries === 0) console.log(`… ${other}が終わるのを待っています（目印は ${file}）`);
    await sleep(200);
  }
  const giveBack = () => rmSync(file, { force: true });
  process.on('exit', giveBack);
  try {
    return await work();
  } finally {
    process.off('exit', giveBack);
    giveBack();
  }
}

/** @param {string} file */
async function take(file) {
  const holder = read(file);
  if (holder !== undefined && isHeld(file, holder)) return false;
  if (holder !== undefined) rmSync(file, { force: true });
  try {
    writeFileSync(file, me, { flag: 'wx' });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
  // Two that found the same dead holder may each remove and write: the last to write has the turn.
  await sleep(50);
  return read(file) === me;
}

/**
 * @param {string} file
 * @param {string} holder
 */
function isHeld(file, holder) {
  if (holder !== '') return isAlive(holder);
  // Still empty: its owner is just writing it, unless it died in that very moment.
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 5000;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
