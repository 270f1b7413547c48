import { expect, test } from 'vitest';
import { fixtureSite } from '../../testing/builders/fixture-site.ts';
import { synonymGroups } from './synonyms.ts';

test('the groups of the table come first, then terms with their other names', () => {
  expect(synonymGroups(fixtureSite)).toEqual([
    ['電子申請', 'オンライン申請'],
    ['事務作業の自動化', 'ロボット化'],
    ['キャッシュレス決済', 'キャッシュレス'],
    ['総合窓口', 'ワンストップ窓口', 'まとめ窓口'],
  ]);
});

test('a term without other names is no group', () => {
  expect(synonymGroups(fixtureSite).flat()).not.toContain('電子決裁');
});

test('a site without table and terms has no groups', () => {
  expect(synonymGroups({ ...fixtureSite, synonyms: [], glossary: [] })).toEqual([]);
});
