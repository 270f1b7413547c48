import { expect, test } from 'vitest';
import { datasetsOf, releasedCatalogue } from '../../testing/builders/released-catalogue.ts';
import { governmentCatalogue, governmentsEver, governmentsWith } from './build-catalogue.ts';
import { ckanAnswer } from './ckan/actions.ts';
import { harvestSteps } from './harvest-steps.ts';
import { opendataList } from './opendata-list.ts';

const { site } = releasedCatalogue;
const datasets = datasetsOf(releasedCatalogue);

test('each kind of catalogue has the line to paste, of all data and of each government', () => {
  const lines = harvestSteps(site, datasets).map((step) => step.lines.map(({ line }) => line));
  const home = 'https://kaku.example.jp/kaikaku/';
  expect(lines).toEqual([
    [home, `${home}ckan/999997/`],
    [`${home}catalog.ttl`, `${home}ckan/999997/catalog.ttl`],
    [home, `${home}ckan/999997/`],
    [`${home}opendata-list.csv`, `${home}ckan/999997/opendata-list.csv`],
    [`${home}data-v3.json`],
    [`${home}sitemap-index.xml`],
  ]);
});

test('a government whose plans are gone keeps a catalogue with nothing in it, if it had one', () => {
  const [government] = governmentsWith(site, datasets);
  const left = datasets.filter(({ plan }) => plan === null);
  const rows = [{ dataset: `${government!.lgCode}-old-plan` }];
  const releases = { ...left[0]!, name: 'ayumi-releases' };
  const record = [...left, { ...releases, tables: [{ ...releases.tables[0]!, rows }] }];
  expect(governmentsWith(site, record)).toEqual([]);
  expect(governmentsEver(site, record)).toEqual([government]);
  const empty = governmentCatalogue(government!, record);
  expect(JSON.parse(ckanAnswer(empty, 'package_search')).result).toMatchObject({
    count: 0,
    results: [],
  });
  expect(opendataList(empty).trim().split('\r\n')).toHaveLength(1);
});
