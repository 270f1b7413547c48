import { expect, test } from 'vitest';
import { fixtureFiles } from '../../testing/builders/fixture-catalogue.ts';
import { downloadName } from './download-name.ts';

test.each([
  ['/plans/p-2024/measures/2-2-2/schedule.csv', 'p-2024_measure-2-2-2_schedule.csv'],
  ['/kaikaku/plans/p-2024/measures/1/index.json', 'p-2024_measure-1_index.json'],
  ['/plans/p-2024/indicators/1-1/figures.csv', 'p-2024_indicator-1-1_figures.csv'],
  ['/plans/p-2024/timeline/timeline.svg', 'p-2024_timeline.svg'],
  ['/plans/p-2024/data/schedule.ja.csv', 'p-2024_schedule.ja.csv'],
  ['/plans/p-2024/data/p-2024.xlsx', 'p-2024.xlsx'],
  ['/plans/plans/data/measures.csv', 'plans_measures.csv'],
  ['/topics/public-assets/measures.csv', 'topic-public-assets_measures.csv'],
  ['/data/figures.csv', 'figures.csv'],
])('%s is called %s', (address, name) => {
  expect(downloadName(address)).toBe(name);
});

test('no two files of the site have one name', () => {
  const names = fixtureFiles.map(({ address }) => downloadName(address));
  expect(new Set(names).size).toBe(names.length);
});
