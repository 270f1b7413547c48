import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from '../npm.mjs';
import { Stop } from '../stop.mjs';
import { fileOf, isWhole, packagesFor } from './bundle.mjs';

// Windows takes command lines of 8,191 characters at least; 60 names are under 4,000.
const atOnce = 60;

/** The file that tells what the folder is, to people and to us. */
const sign = 'README.txt';

/**
 * Fetches with `npm pack` what the locks of some folders ask for on some kinds of machine, and lays it into one folder,
 * where nothing else of an earlier time remains. What is there already and whole is not fetched again.
 * @param {{ node: string, env: NodeJS.ProcessEnv, folders: string[], machines: string[], out: string }} what `folders` have a package-lock.json each
 * @param {(counts: string) => void} tell
 * @returns {Promise<number>} how many packages there are now
 */
export async function packBundle({ node, env, folders, machines, out }, tell) {
  const wanted = wantedFiles(folders, machines);
  const isThere = (/** @type {string} */ file) =>
    existsSync(join(out, file)) &&
    isWhole(join(out, file), wanted.get(file) ?? { name: '', version: '' });
  makeRoom(out, (file) => wanted.has(file) && isThere(file));
  writeFileSync(join(out, sign), note(machines));

  const missing = [...wanted].filter(([file]) => !existsSync(join(out, file)));
  const count = () =>
    `${(wanted.size - missing.length).toLocaleString('ja')}/${wanted.size.toLocaleString('ja')}個`;
  while (missing.length > 0) {
    tell(count());
    const some = missing.splice(0, atOnce);
    const names = some.map(([, { name, version }]) => `${name}@${version}`);
    await runNpm(
      node,
      ['pack', '--ignore-scripts', '--silent', `--pack-destination=${out}`, ...names],
      { cwd: out, env },
    );
    const bad = some.find(([file]) => !isThere(file));
    if (bad)
      throw new Stop(
        `取得した部品 ${bad[0]} が、package-lock.json に書かれたものと違います。ネットワークの途中で書き換えられていないか、確かめてください。`,
      );
  }
  tell(count());
  return wanted.size;
}

/**
 * Only a folder that we wrote before, which has our sign, is cleared of what is no longer wanted.
 * @param {string} out
 * @param {(file: string) => boolean} stays
 */
function makeRoom(out, stays) {
  mkdirSync(out, { recursive: true });
  const names = readdirSync(out);
  if (names.length > 0 && !names.includes(sign))
    throw new Stop(
      `書き出す先「${out}」には、ほかのものがあります。消さないように、止めました。空のフォルダーか、新しい名前を書いてください。`,
    );
  for (const name of names) if (name.endsWith('.tgz') && !stays(name)) rmSync(join(out, name));
}

/** @param {string[]} machines */
function note(machines) {
  return [
    `行革あゆみの部品（${machines.join('・')}）`,
    '',
    'ネットワークにつながらない PC では、このフォルダーを offline という名前で、行革あゆみのフォルダー',
    '（package.json のあるところ）に置きます。導入は、ここにあるファイルから行われます。',
    'くわしくは docs/hosting/closed-network.md にあります。',
    '',
  ].join('\r\n');
}

/**
 * @param {string[]} folders
 * @param {string[]} machines
 */
function wantedFiles(folders, machines) {
  /** @type {Map<string, import('./bundle.mjs').Package>} */
  const wanted = new Map();
  for (const folder of folders)
    for (const machine of machines)
      for (const one of packagesFor(folder, machine)) wanted.set(fileOf(one), one);
  return wanted;
}
