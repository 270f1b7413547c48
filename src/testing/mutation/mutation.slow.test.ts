import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadFiles, type Loaded } from '../../load/load.ts';
import { decode } from '../../load/read/decode.ts';
import { readInput, type Folder } from '../../load/read/folder.ts';
import { formatProblems } from '../../load/report/problem.ts';
import { buildSite } from '../../model/build/build-site.ts';
import { buildDatasets } from '../../publish/datasets/build-tables.ts';
import { toCsv } from '../../publish/formats/csv.ts';
import { toParquet } from '../../publish/formats/parquet.ts';
import { takenNames } from '../../publish/routes/routes.ts';
import { fixtureFolder } from '../builders/input-folder.ts';
import { randomFrom } from '../builders/random.ts';
import { byteMutations, proseMutations, tableMutations } from './mutations.ts';

// The input of 架空市, changed by chance three thousand times: it comes out as a list of problems or as a whole site.

const inputs = 3000;
const today = '2026-11-20';
const fixture = readInput(fixtureFolder);
const needed = /\.csv$|\/index\.mdx$/;

/** What of the input may not be printed as it is: it would move the cursor or turn the direction of writing. */
const raw =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udfff]/u;

/** The fixture without the prose that is not needed, since to parse it takes longer than all the rest. */
const bare = fixture.files.filter(({ path }) => needed.test(path));
const taken = takenNames();

/** Reads the fixture with other bytes in one file; those that are no text are read from `folder`, which is empty but for them. */
function loadWith(path: string, bytes: Uint8Array, folder: string): Loaded {
  const decoded = decode(bytes);
  const changed =
    'text' in decoded
      ? { files: [{ path, text: decoded.text }], problems: fixture.problems }
      : readAlone(path, bytes, folder);
  const files = [...bare.filter((file) => file.path !== path), ...changed.files];
  return loadFiles({ ...fixture, files, problems: changed.problems }, today, taken);
}

function readAlone(path: string, bytes: Uint8Array, folder: string): Folder {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  const read = readInput(folder);
  rmSync(file);
  return read;
}

/** What comes of the fixture with other bytes in one file: problems, printed, or a site, of which all is asked for. */
function outcomeOf(path: string, bytes: Uint8Array, folder: string): 'problems' | 'site' {
  const loaded = loadWith(path, bytes, folder);
  const printed = formatProblems([...loaded.problems, ...loaded.warnings]);
  expect(printed).not.toMatch(raw);
  if (loaded.problems.length > 0) return 'problems';
  const site = buildSite(loaded.rows);
  for (const table of buildDatasets(site, loaded.rows).filter(({ name }) =>
    path.endsWith(`/${name}.csv`),
  )) {
    expect(toCsv(table)).toContain('\r\n');
    expect(toParquet(site, table).length).toBeGreaterThan(0);
  }
  for (const { measures, indicators } of site.plans) {
    for (const measure of measures) expect(measure.due.sentence).not.toBe('');
    for (const indicator of indicators) expect(indicator.standing.reason).not.toBe('');
  }
  return 'site';
}

test(
  'three thousand changed inputs are each a list of problems or a whole site',
  { timeout: 600_000 },
  () => {
    const random = randomFrom(20_261_129);
    const folder = mkdtempSync(join(tmpdir(), 'ayumi-mutation-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const counts = { problems: 0, site: 0 };
    for (let at = 0; at < inputs; at += 1) {
      const { path } = random.pick(fixture.files);
      const own = path.endsWith('.csv') ? tableMutations : proseMutations;
      const mutations = { ...own, ...byteMutations };
      const kind = random.pick(Object.keys(mutations));
      const changed = mutations[kind]!(readFileSync(join(fixtureFolder, path)), random);
      try {
        counts[outcomeOf(path, changed, folder)] += 1;
      } catch (error) {
        const text = Buffer.from(changed).toString('latin1').slice(0, 2000);
        throw new Error(`${path}, ${kind} (${at}): ${JSON.stringify(text)}`, { cause: error });
      }
    }
    expect(counts.problems).toBeGreaterThan(inputs / 3);
    expect(counts.site).toBeGreaterThan(inputs / 20);
  },
);
