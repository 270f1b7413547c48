import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { load } from '../../src/load/load.ts';
import { copyOfFixture } from '../../src/testing/builders/input-folder.ts';
import { readSite } from '../../src/site.ts';
import { adviceOn, unreleasedIn } from './check-releases.ts';
import { canonicalCsv } from './format-data.ts';
import { keepRelease } from './keep-release.ts';
import { writeRelease } from './write-release.ts';

const fileIn = (folder: string) => join(folder, 'data', 'releases.csv');
const release = (folder: string, version: string, note: string | null) =>
  writeRelease(folder, load(folder), version, note);
const rowsIn = (folder: string) => load(folder).rows.site.releases!;

test('a release covers every dataset, those that tell of the others too', async () => {
  const folder = copyOfFixture();
  expect((await unreleasedIn(readSite(folder))).length).toBeGreaterThan(20);
  await release(folder, '1.0.0', '最初の公開');
  expect(await unreleasedIn(readSite(folder))).toEqual([]);
  expect(new Set(rowsIn(folder).map(({ date }) => date)).size).toBe(1);
});

test('the first release writes down what identifiers begin with, and a move does not change it', async () => {
  const folder = copyOfFixture();
  await release(folder, '1.0.0', null);
  const file = join(folder, 'data', 'site.csv');
  const written = readFileSync(file, 'utf8');
  expect(written).toContain('id_base,https://kaku.example.jp/kaikaku/,');
  expect(canonicalCsv(written)).toBe(written);
  writeFileSync(file, written.replace('base_url,https://kaku', 'base_url,https://www.kaku'));
  expect(readSite(folder).settings).toMatchObject({
    baseUrl: 'https://www.kaku.example.jp/kaikaku/',
    idBase: 'https://kaku.example.jp/kaikaku/',
  });
});

test('a corrected contact is a release of every dataset, and until then publishing stops', async () => {
  const folder = copyOfFixture();
  await release(folder, '1.0.0', null);
  const file = join(folder, 'data', 'site.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('gyokaku@', 'atarashii@'));
  const { datasets } = readSite(folder);
  expect(await unreleasedIn(readSite(folder))).toHaveLength(datasets.length - 1);
});

test('the stamp is the time of day in UTC', async () => {
  const folder = copyOfFixture();
  const before = Math.floor(Date.now() / 1000) * 1000;
  await release(folder, '1.0.0', null);
  const { date } = rowsIn(folder)[0]!;
  expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  expect(Date.parse(date)).toBeGreaterThanOrEqual(before);
  expect(Date.parse(date)).toBeLessThanOrEqual(Date.now());
});

test('the file that it writes is in canonical form and passes every rule', async () => {
  const folder = copyOfFixture();
  await release(folder, '1.0.0', '訂正, 「版」');
  const text = readFileSync(fileIn(folder), 'utf8');
  expect(canonicalCsv(text)).toBe(text);
  expect(load(folder).problems).toEqual([]);
});

test('without a change nothing is written', async () => {
  const folder = copyOfFixture();
  await release(folder, '1.0.0', null);
  const earlier = readFileSync(fileIn(folder), 'utf8').replaceAll(/T[\d:]+Z/g, 'T00:00:00Z');
  writeFileSync(fileIn(folder), earlier);
  await expect(release(folder, '1.0.1', null)).rejects.toThrow('変わったデータセットは');
  expect(readFileSync(fileIn(folder), 'utf8')).toBe(earlier);
});

test('a change adds rows for what it changes, and leaves the others alone', async () => {
  const folder = copyOfFixture();
  await release(folder, '1.0.0', null);
  const earlier = readFileSync(fileIn(folder), 'utf8').replaceAll(/T[\d:]+Z/g, 'T00:00:00Z');
  writeFileSync(fileIn(folder), earlier);
  const synonyms = join(folder, 'data', 'synonyms.csv');
  writeFileSync(
    synonyms,
    `${readFileSync(synonyms, 'utf8')}9,時間外勤務,official,\n9,残業,everyday,\n`,
  );
  expect(await unreleasedIn(readSite(folder))).toEqual(['ayumi-all', 'ayumi-synonyms']);
  await release(folder, '1.1.0', null);
  expect(readFileSync(fileIn(folder), 'utf8').startsWith(earlier)).toBe(true);
  const added = rowsIn(folder).filter(({ version }) => version === '1.1.0');
  expect(added.map(({ dataset }) => dataset)).toEqual(['ayumi-all', 'ayumi-synonyms']);
});

test('a version that is refused writes nothing', async () => {
  const folder = copyOfFixture();
  await expect(release(folder, '最初', null)).rejects.toThrow('3つの数字');
  expect(existsSync(fileIn(folder))).toBe(false);
});

test('the files of each version are kept with their hashes, and how large they are is told', async () => {
  const folder = copyOfFixture();
  const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  for (const version of ['1.0.0', '1.1.0']) {
    const place = join(folder, 'public/data/releases', version);
    await keepRelease(folder, version);
    const hash = createHash('sha256')
      .update(readFileSync(join(place, 'ayumi.zip')))
      .digest('hex');
    expect(readFileSync(join(place, 'SHA256SUMS'), 'utf8')).toBe(`${hash}  ayumi.zip\n`);
  }
  const said = told.mock.calls.flat().join('\n');
  told.mockRestore();
  expect(said).toMatch(/1\.1\.0・\d+\.\d MB、残した2つの版で\d+\.\d MB/);
  expect(load(folder).keptVersions).toEqual(['1.0.0', '1.1.0']);
});

test('what is to be done names the datasets, a few of many', () => {
  expect(adviceOn(['ayumi-topics'])).toContain('次の1データセット');
  const advice = adviceOn(Array.from({ length: 20 }, (_, index) => `ayumi-${index}`));
  expect(advice).toContain('ayumi-7');
  expect(advice).toContain('ほか12データセット');
  expect(advice).toContain('npm run release --');
});
