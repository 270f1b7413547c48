import { expect, test } from 'vitest';
import { fixtureSite } from '../../testing/builders/fixture-site.ts';
import type { Settings } from '../types/model.ts';
import { placeholdersIn } from './placeholders.ts';

const ready: Settings = {
  ...fixtureSite.settings,
  contact: '架空市 行政改革課',
  contactUrl: 'https://www.city.kaku.lg.jp/contact/',
  contactEmail: 'kaikaku@city.kaku.lg.jp',
  baseUrl: 'https://kaikaku.city.kaku.lg.jp/',
};
const keys = (settings: Partial<Settings>) =>
  placeholdersIn({ ...ready, ...settings }).map(({ key }) => key);

test('a site that is set up has none', () => {
  expect(keys({})).toEqual([]);
});

test.each<[string, Partial<Settings>, string]>([
  ['a sentence that asks to be rewritten', { contact: '連絡先に書き換えてください' }, 'contact'],
  ['an address for examples', { contactUrl: 'https://www.example.jp/about/' }, 'contact_url'],
  ['a mail address of nobody', { contactEmail: 'a@ayumi.example.jp' }, 'contact_email'],
  ['a host under a reserved name', { baseUrl: 'https://kaku.example/' }, 'base_url'],
  ['this machine', { baseUrl: 'http://localhost/' }, 'base_url'],
])('%s is one', (_, settings, key) => {
  expect(keys(settings)).toEqual([key]);
});

test('a host that only looks like an example is none', () => {
  expect(keys({ baseUrl: 'https://example-city.lg.jp/' })).toEqual([]);
});
