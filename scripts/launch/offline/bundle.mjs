import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop } from '../stop.mjs';

/**
 * A package as a lock names it: the place of its own in the tree is of no matter here.
 * @typedef {{ name: string, version: string, integrity?: string, optional?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[] }} Package
 */

/** Where the packages carried over from another machine lie, if nothing else is said. */
export const usualFolder = fileURLToPath(new URL('../../../offline', import.meta.url));

/**
 * The folder from which packages are installed instead of the network: the one that AYUMI_OFFLINE names, else the usual
 * one where there is such a folder.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [usual]
 * @returns {string | undefined}
 */
export function bundleFolder(env, usual = usualFolder) {
  const named = env['AYUMI_OFFLINE'];
  if (!named) return existsSync(usual) ? usual : undefined;
  const folder = resolve(env['INIT_CWD'] ?? '.', named);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new Stop(
    `環境変数 AYUMI_OFFLINE が指すフォルダー「${folder}」がありません。部品を入れたフォルダーを書くか、この変数を消してください。`,
  );
}

/**
 * The packages that the lock of a folder asks for on a kind of machine (`win32-x64`), each once.
 * @param {string} folder the folder with the package-lock.json
 * @param {string} machine
 * @returns {Package[]}
 */
export function packagesFor(folder, machine) {
  /** @type {{ packages: Record<string, Package> }} */
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  /** @type {Map<string, Package>} */
  const wanted = new Map();
  for (const [path, described] of Object.entries(packages)) {
    if (path === '' || !runsOn(described, machine)) continue;
    // A package that goes by another name in the tree says its own.
    const name = described.name ?? path.split('node_modules/').pop() ?? path;
    const one = { ...described, name };
    wanted.set(fileOf(one), one);
  }
  return [...wanted.values()];
}

/**
 * The file of a package, as `npm pack` calls it: `astrojs-check-0.9.10.tgz`.
 * @param {Pick<Package, 'name' | 'version'>} wanted
 */
export function fileOf({ name, version }) {
  return `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
}

/**
 * Stops, with what to do, unless all that the lock asks for on this machine lies in the bundle and is whole.
 * @param {string} bundle
 * @param {string} folder the folder with the package-lock.json
 * @param {string} [machine]
 */
export function checkBundle(bundle, folder, machine = `${process.platform}-${process.arch}`) {
  const wanted = packagesFor(folder, machine);
  const missing = wanted.filter((one) => !existsSync(join(bundle, fileOf(one))));
  const again = `ネットワークにつながる PC で、これと同じ版の行革あゆみから npm run offline -- --for ${machine} をもう一度行い、できたフォルダーに替えてください。`;
  if (missing.length > 0) {
    throw new Stop(
      `部品のフォルダー「${bundle}」に、この機種（${machine}）に要る部品が${missing.length}個ありません（${fileOf(missing[0] ?? wanted[0] ?? { name: '', version: '' })} など）。${again}`,
    );
  }
  const broken = wanted.find((one) => !isWhole(join(bundle, fileOf(one)), one));
  if (broken) {
    throw new Stop(
      `部品のフォルダー「${bundle}」の ${fileOf(broken)} が、写すあいだに壊れています。${again}`,
    );
  }
}

/**
 * Whether the bytes of a file are those that the lock names.
 * @param {string} file
 * @param {Package} wanted
 */
export function isWhole(file, { integrity }) {
  if (integrity === undefined) return true;
  const [kind = 'sha512', digest] = integrity.split(/-(.*)/s);
  return createHash(kind).update(readFileSync(file)).digest('base64') === digest;
}

/**
 * As npm reads these fields: a list of names, or of names that are left out (`!win32`).
 * @param {Package} described
 * @param {string} machine
 */
function runsOn({ os, cpu, libc }, machine) {
  const [platform = '', processor = ''] = machine.split('-');
  // The launcher runs on no Linux but those with glibc.
  return admits(os, platform) && admits(cpu, processor) && admits(libc, 'glibc');
}

/**
 * @param {string | string[] | undefined} given
 * @param {string} value
 */
function admits(given, value) {
  const list = given === undefined ? [] : [given].flat();
  if (list.length === 0) return true;
  if (list.includes(`!${value}`)) return false;
  return list.includes(value) || list.every((it) => it.startsWith('!'));
}
