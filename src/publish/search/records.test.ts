import { expect, test } from 'vitest';
import { fixturePlan, fixtureRows, fixtureSite } from '../../testing/fixture-site.ts';
import { buildSite } from '../../model/build.ts';
import { normalize } from './normalize.ts';
import { searchRecords } from './records.ts';

test('every measure has one record, in the order of the plan', () => {
  const urls = searchRecords(fixtureSite).map(({ url }) => url);
  expect(urls).toEqual(
    fixturePlan.measures.map(({ no }) => `/kaikaku/plans/kaku-reform-2024/measures/${no}/`),
  );
});

test('a record has the names of its actions and divisions, its summary and its stages', () => {
  const { html } = searchRecords(fixtureSite)[2]!;
  for (const words of [
    '電子決裁への一本化',
    'デジタル推進課 各課',
    '定型の仕事を自動化し',
    '試行 運用 研修',
  ])
    expect(html).toContain(words);
});

test('a title with a comma, a quote and markup stays one title', () => {
  const plan = fixtureRows.plans.get('kaku-reform-2024')!;
  const measures = plan.measures!.map((row) => ({ ...row, title: 'A, plan:"<b>&' }));
  const plans = new Map([['kaku-reform-2024', { ...plan, measures }]]);
  const { html } = searchRecords(buildSite({ ...fixtureRows, plans }))[0]!;
  expect(html).toContain('data-title="A, plan:&quot;&lt;b&gt;&amp;"');
  expect(html).not.toContain('<b>');
});

test('widths, case and runs of white space make no difference', () => {
  expect(normalize(' ＤＸ　の  推進 ')).toBe('dx の 推進');
});
