import {
  appendFileSync,
  cpSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeNation } from '../../bench/nation/write-nation.ts';
import { workshop } from '../places.ts';
import { buildPart } from '../parts/build-part.ts';
import { takeParts } from '../parts/take-parts.ts';
import { codeDigest } from '../store/code-digest.ts';
import { readFolder } from '../../../src/site.ts';
import { builtDigests } from '../../../src/testing/building/site-digests.ts';
import { planKeys } from './plan-keys.ts';
import { closeWorkFolder, openWorkFolder } from '../work-folder.ts';

// A nation of three governments with one plan of two measures each: what a build takes from the one before.

const root = mkdtempSync(join(tmpdir(), 'ayumi-plans-'));
const first = join(root, 'first');
const stores = openWorkFolder(workshop, 'store-');
let usual: Record<string, string>;

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  writeNation(first, 6, 2);
  usual = await builtDigests(first, stores);
}, 300_000);
afterAll(() => {
  vi.restoreAllMocks();
  closeWorkFolder(stores);
  rmSync(root, { recursive: true, force: true });
});

const entries = () => readdirSync(join(stores, 'plans')).toSorted();

/**
 * What is built with no plan there from builds before. Pictures follow from their SVG alone, which is compared too, and are
 * taken over (draw-pictures.slow.test.ts); those of the usual site and of its parts are drawn.
 */
async function builtCold(inputFolder: string): Promise<Record<string, string>> {
  const empty = openWorkFolder(workshop, 'store-');
  try {
    cpSync(join(stores, 'pictures'), join(empty, 'pictures'), { recursive: true });
    return await builtDigests(inputFolder, empty);
  } finally {
    closeWorkFolder(empty);
  }
}

const edit = (folder: string, path: string, change: (text: string) => string) =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
const drop = (text: string, id: string) =>
  text.replace(new RegExp(`^.*\\b${id}\\b.*\\n`, 'gm'), '');

/** A change of the folder, and of how many plans the pages are written anew. */
type Change = [name: string, change: (folder: string) => void, anew: number];

const oneCell: Change = [
  'one cell',
  (folder) =>
    edit(folder, 'data/plans/g0001-reform/measures.csv', (it) => it.replace('。', '（改めた）。')),
  1,
];

const sharedRow: Change = [
  'one row that all share',
  (folder) => edit(folder, 'data/topics.csv', (it) => it.replace('手続', '手つづき')),
  3,
];

/** Of other plans than g0001-reform, in an order in which they can also be made one after the other. */
const ofOthers: Change[] = [
  [
    'a plan added',
    (folder) => {
      rmSync(folder, { recursive: true });
      writeNation(folder, 8, 2);
    },
    1,
  ],
  [
    'a plan removed',
    (folder) => {
      for (const table of ['plans', 'organizations', 'divisions', 'sources'])
        edit(folder, `data/${table}.csv`, (it) =>
          drop(drop(drop(it, 'g0002-reform'), 'g0002-plan'), 'g0002'),
        );
      for (const part of ['data', 'content'])
        rmSync(join(folder, part, 'plans', 'g0002-reform'), { recursive: true });
    },
    0,
  ],
  [
    'the name of a government',
    (folder) => edit(folder, 'data/organizations.csv', (it) => it.replace('市', '町')),
    1,
  ],
  [
    'a plan renamed',
    (folder) => {
      edit(folder, 'data/plans.csv', (it) => it.replace('g0000-reform', 'g0000-renewal'));
      for (const part of ['data', 'content'])
        renameSync(
          join(folder, part, 'plans', 'g0000-reform'),
          join(folder, part, 'plans', 'g0000-renewal'),
        );
    },
    1,
  ],
];

/** The folder with changes, one after the other. */
function changedBy(changes: readonly Change[]): string {
  const folder = join(root, 'changed');
  rmSync(folder, { recursive: true, force: true });
  cpSync(first, folder, { recursive: true });
  for (const [, change] of changes) change(folder);
  return folder;
}

const keysOf = (folder: string) => [...planKeys(readFolder(folder), codeDigest()).values()];

test.each([oneCell, sharedRow, ...ofOthers])(
  '%s asks for pages of as many plans anew',
  (...change) => {
    const before = keysOf(first);
    const after = keysOf(changedBy([change]));
    expect(after.filter((it) => !before.includes(it))).toHaveLength(change[2]);
  },
);

test.each([
  ['one cell', [oneCell], 1],
  ['one row that all share', [sharedRow], 3],
  ['a plan added, one removed, one renamed with its government', ofOthers, 2],
])(
  'after %s a build that takes over the rest has the bytes of a cold one',
  { timeout: 300_000 },
  async (_, changes, anew) => {
    const folder = changedBy(changes);
    const before = entries();
    const warm = await builtDigests(folder, stores);
    const written = entries().filter((it) => !before.includes(it));
    expect(written).toHaveLength(anew);
    expect(keysOf(folder)).toEqual(expect.arrayContaining(written));
    expect(warm).toEqual(await builtCold(folder));
  },
);

test('parts that were built apart make the same site', { timeout: 300_000 }, async () => {
  const taken = openWorkFolder(workshop, 'store-');
  const parts = [1, 2].map((no) => join(root, `part-${no}`));
  for (const [at, part] of parts.entries()) await buildPart(first, { no: at + 1, of: 2 }, part);
  expect(parts.map((part) => readdirSync(join(part, 'plans')).length)).toEqual([2, 1]);
  takeParts(parts, planKeys(readFolder(first), codeDigest()), taken);
  const before = readdirSync(join(taken, 'plans')).toSorted();
  expect(await builtDigests(first, taken)).toEqual(usual);
  expect(readdirSync(join(taken, 'plans')).toSorted()).toEqual(before);
  closeWorkFolder(taken);
});

test('a damaged entry is noticed, and is made again', { timeout: 300_000 }, async () => {
  const before = entries();
  for (const entry of before) {
    const [page] = globSync('files/plans/*/index.html', { cwd: join(stores, 'plans', entry) });
    appendFileSync(join(stores, 'plans', entry, page!), '<p>毒</p>');
  }
  expect(await builtDigests(first, stores)).toEqual(usual);
});
