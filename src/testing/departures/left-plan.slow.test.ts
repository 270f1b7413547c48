import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildSite } from '../../../scripts/build/build-site.ts';
import { unreleasedIn } from '../../../scripts/desk/check-releases.ts';
import { stopIfVanished, writePublished } from '../../../scripts/desk/check-vanished.ts';
import { writeRelease } from '../../../scripts/desk/write-release.ts';
import { readFolder, readSite } from '../../site.ts';
import { withdrawalJsonSchema } from '../../publish/schemas/other-json.ts';
import { copyOfFixture, fixtureFolder } from '../builders/input-folder.ts';
import { addTown, leftDataset, leftPlan, takeTownsPlanOut, tellDeparture } from './left-plan.ts';

// 架空町 comes with a plan, which is released, and takes it back: what was published under its addresses is to say so.
const stop = (folder: string) => stopIfVanished(folder, readSite(folder));
const release = async (folder: string, version: string) => {
  await writeRelease(folder, readFolder(folder), version, null);
  await writePublished(folder, readSite(folder));
};

async function afterDeparture(folder = copyOfFixture()): Promise<string> {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  addTown(folder);
  await release(folder, '1.0.0');
  takeTownsPlanOut(folder);
  return folder;
}

describe('a plan that is taken out after a release', () => {
  test('untold, stops the release: its rows, its pages and what to write are named', async () => {
    const untold = stop(await afterDeparture());
    for (const words of [
      `plans「${leftPlan}」`,
      `ページ /plans/${leftPlan}/measures/1-1/`,
      `日付,${leftPlan},withdrawal,plans,${leftPlan},,,,理由,`,
      `日付,${leftPlan},withdrawal,sources,kaku-town-plan,,,,理由,`,
    ])
      await expect(untold).rejects.toThrow(words);
  });

  test('told, is let go with all of its rows and pages', async () => {
    const folder = await afterDeparture();
    tellDeparture(folder);
    await stop(folder);
  });

  test('with its document untold, still stops for the document', async () => {
    const folder = await afterDeparture();
    tellDeparture(folder, { sources: false });
    await expect(stop(folder)).rejects.toThrow('行1件とページ1件');
  });

  test('asks for a release of what catalogues read, and after it for none', async () => {
    const folder = await afterDeparture();
    tellDeparture(folder);
    expect(await unreleasedIn(readSite(folder))).toEqual(
      expect.arrayContaining(['ayumi-all', 'ayumi-plans', 'ayumi-measures']),
    );
    await release(folder, '1.1.0');
    expect(await unreleasedIn(readSite(folder))).toEqual([]);
    // The record is of the new release now, and the stones are in it.
    await stop(folder);
  });
});

describe('the site built after that', () => {
  const home = mkdtempSync(join(tmpdir(), 'ayumi-left-'));
  let site: string;
  const text = (path: string) => readFileSync(join(site, path), 'utf8');
  const answer = (path: string) => JSON.parse(text(path)).result;

  beforeAll(async () => {
    cpSync(fixtureFolder, home, { recursive: true });
    const folder = await afterDeparture(home);
    tellDeparture(folder);
    await release(folder, '1.1.0');
    // A second build reads the record that the release wrote.
    site = await buildSite({ inputFolder: folder, publish: false });
  }, 300_000);
  afterAll(() => {
    rmSync(home, { recursive: true });
    vi.restoreAllMocks();
  });

  test.each([
    `plans/${leftPlan}/`,
    `plans/${leftPlan}/measures/1-1/`,
    `plans/${leftPlan}/indicators/1/`,
    `plans/${leftPlan}/changes/`,
    `embed/plans/${leftPlan}/measures/1-1/`,
    `dataset/${leftDataset}/`,
    'sources/kaku-town-plan/',
  ])('/%s says what was here, when it went and why, and is not to be found again', (path) => {
    const page = text(`${path}index.html`);
    expect(page).toContain('令和8年11月1日（2026年11月1日）に取り下げました。');
    expect(page).toContain('町の求めによる。');
    expect(page).toContain('<meta name="robots" content="noindex"');
  });

  test.each(['measures/1-1/', 'indicators/1/'])(
    '/plans/…/%sindex.json says the same to programs, by the schema of what was withdrawn',
    (path) => {
      const file = `plans/${leftPlan}/${path}index.json`;
      const content = JSON.parse(text(file));
      expect(content).toMatchObject({
        withdrawn: true,
        date: '2026-11-01',
        reason: '町の求めによる。',
      });
      expect(content.url).toBe(`https://kaku.example.jp/kaikaku/plans/${leftPlan}/${path}`);
      const validate = new Ajv({ strict: false }).compile(withdrawalJsonSchema);
      expect(validate(content)).toBe(true);
    },
  );

  test('the page of the government says that it has no plan, and what became of the one it had', () => {
    const page = text('organizations/kaku-town/index.html');
    expect(page).toContain('いま収録している計画はありません。');
    expect(page).toContain(`架空町の計画（${leftPlan}）`);
  });

  test('no key of the history leads into plans that are not there', () => {
    const { resources } = JSON.parse(text('data/datapackage.json'));
    const history = resources.find(({ name }: { name: string }) => name === 'changes');
    const keys = history.schema.foreignKeys ?? [];
    expect(JSON.stringify(keys)).not.toContain('"plans"');
  });

  test('no page tells the title of the plan, which the history does not tell', () => {
    for (const path of [`plans/${leftPlan}/`, 'changes/', 'plans/', 'organizations/kaku-town/'])
      expect(text(`${path}index.html`)).not.toContain('架空町行政改革大綱');
  });

  test('nothing of it is in the sitemap, and its files are gone', () => {
    expect(text('sitemap-0.xml')).not.toContain(leftPlan);
    expect(existsSync(join(site, 'plans', leftPlan, 'data'))).toBe(false);
    expect(existsSync(join(site, 'dataset', leftDataset, 'ckan.json'))).toBe(false);
  });

  test('the history and both feeds tell of it', () => {
    expect(text('changes/index.html')).toContain('公開をやめた計画');
    for (const feed of ['feed.xml', 'organizations/kaku-town/feed.xml'])
      expect(text(feed)).toContain(`取り下げ：計画 ${leftPlan}`);
  });

  test('the catalogue of the whole site has it no more', () => {
    expect(answer('api/3/action/package_list')).not.toContain(leftDataset);
    for (const door of [
      'catalog.ttl',
      'catalog.jsonld',
      'catalog.rdf',
      'data.json',
      'opendata-list.csv',
    ])
      expect(text(door)).not.toContain(leftPlan);
  });

  test('the government keeps an empty catalogue, valid in each of its doors', () => {
    const ckan = 'ckan/999989/api/3/action';
    expect(answer(`${ckan}/package_list`)).toEqual([]);
    expect(answer(`${ckan}/package_search`)).toMatchObject({ count: 0, results: [] });
    const quads = new Parser().parse(text('ckan/999989/catalog.ttl'));
    const types = quads.filter(({ predicate }) => predicate.value.endsWith('#type'));
    expect(types.map(({ object }) => object.value)).toContain('http://www.w3.org/ns/dcat#Catalog');
    expect(types.map(({ object }) => object.value)).not.toContain(
      'http://www.w3.org/ns/dcat#Dataset',
    );
    expect(text('ckan/999989/opendata-list.csv').trim().split('\r\n')).toHaveLength(1);
  });

  test('the empty catalogue has the time of the release in which the plan left', () => {
    const stamp = /^1\.1\.0,([^,]+),/m.exec(text('data/releases.csv'))![1]!;
    expect(text('ckan/999989/catalog.ttl')).toContain(`"${stamp}"`);
  });
});
