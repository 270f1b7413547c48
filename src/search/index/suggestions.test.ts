import { expect, test } from 'vitest';
import { fixtureSite } from '../../testing/builders/fixture-site.ts';
import { searchInput } from './search-input.ts';

const { suggestions } = searchInput(fixtureSite);
const named = (name: string) => suggestions.filter((suggestion) => suggestion[1] === name);

test('topics come first, then terms, plans, divisions and measures', () => {
  const kinds = suggestions.map(([kind]) => kind).filter((kind, at, all) => kind !== all[at - 1]);
  expect(kinds).toEqual(['topic', 'term', 'plan', 'division', 'measure']);
});

test.each([
  ['topic', '公共施設の見直し', 'topics/public-assets/', '', ''],
  ['term', '電子決裁', 'glossary/#e-approval', 'でんしけっさい', ''],
  ['plan', '架空市行政改革プラン（架空）', 'plans/kaku-reform-2024/', '', '架空市'],
  ['division', '市民課', 'organizations/kaku-city/divisions/residents/', '', '架空市'],
  ['measure', '窓口の改善', 'plans/kaku-reform-2024/measures/1-1-2/', '', '架空市'],
])('the %s 「%s」 is offered with its page', (kind, name, path, reading, government) => {
  const offered = named(name).map((it) => it.slice(0, 5));
  expect(offered).toContainEqual([kind, name, `/kaikaku/${path}`, reading, government]);
});

test('a measure that shares its name with a topic is offered beside it', () => {
  expect(named('公共施設の見直し').map(([kind]) => kind)).toEqual(['topic', 'measure']);
});

test('actions, indicators and sections are not offered', () => {
  expect(['電子申請の拡大', '窓口で待つ時間', '便利な窓口'].flatMap(named)).toEqual([]);
});
