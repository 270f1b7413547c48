import { describe, expect, test } from 'vitest';
import {
  fixturePlan as plan,
  fixtureSite as site,
  siteWith,
} from '../../testing/builders/fixture-site.ts';

const measure = (no: string) => plan.measures.find((it) => it.no === no)!;
const action = (no: string) => plan.actions.find((it) => it.no === no)!;
const division = (id: string) => plan.organization.divisions.find((it) => it.id === id)!;
const names = (items: readonly { name: string }[]) => items.map(({ name }) => name);
const nos = (items: readonly { no: string }[]) => items.map(({ no }) => no);

describe('settings', () => {
  test.each([
    ['https://kaku.example.jp/kaikaku/', 'https://kaku.example.jp/kaikaku/', '/kaikaku/'],
    ['https://kaku.example.jp/kaikaku', 'https://kaku.example.jp/kaikaku/', '/kaikaku/'],
    ['https://kaku.example.jp', 'https://kaku.example.jp/', '/'],
  ])('%s is put at %s under %s', (written, baseUrl, basePath) => {
    expect(siteWith({ base_url: written }).settings).toMatchObject({ baseUrl, basePath });
  });

  test('years are numbers, yes is true', () => {
    expect(site.settings).toMatchObject({ asOf: '2026-11', asOfFy: 2026, ownSite: true });
  });
});

describe('the structure of a plan', () => {
  test('has its pillars, with their sections and all measures below them', () => {
    expect(nos(plan.pillars)).toEqual(['1', '2']);
    expect(nos(plan.pillars[1]!.children)).toEqual(['2-1']);
    expect(nos(plan.pillars[1]!.measures)).toEqual([]);
    expect(nos(plan.pillars[1]!.allMeasures)).toEqual(['2-1-1', '2-1-2', '2-1-3']);
  });

  test('leads from a measure to its neighbours', () => {
    const { previous, next } = measure('1-1-2');
    expect([previous?.no, next?.no]).toEqual(['1-1-1', '2-1-1']);
    expect([measure('1-1-1').previous, measure('2-1-3').next]).toEqual([null, null]);
  });

  test('runs through the years of the plan', () => {
    expect(plan.years).toEqual([2024, 2025, 2026, 2027, 2028]);
  });
});

describe('what an action has', () => {
  test('its stages in their order', () => {
    expect(action('1-1-1-2').stages.map(({ words }) => words)).toEqual(['検討', '試行', '導入']);
  });

  test('a stage that it shares with another action', () => {
    expect(action('2-1-1-2').stages.at(-1)).toBe(action('2-1-1-3').stages[0]);
  });

  test('the phase of each stage from the first pattern that fits', () => {
    const phases = action('2-1-2-2').stages.map(({ words, phase }) => [words, phase]);
    expect(phases).toEqual([
      ['売却候補の公表', 'rollout'],
      ['3件', null],
    ]);
  });

  test('the action that succeeds it', () => {
    expect(action('2-1-1-1')).toMatchObject({
      toFy: 2025,
      endReason: '電子決裁への一本化に含めたため',
    });
    expect(action('2-1-1-1').successor).toBe(action('2-1-1-3'));
  });

  test('its results, each with what belongs under it', () => {
    const { results } = action('1-1-2-1');
    expect(nos(results)).toEqual(['2025-3', '2025-4']);
    expect(nos(results[0]!.children)).toEqual(['2025-4']);
    expect(results[0]).toMatchObject({ state: 'delayed', stateLabel: 'やや遅れ' });
  });

  test('its source, the one of the plan where none is given', () => {
    expect(action('1-1-1-1').provenance.source.id).toBe('kaku-reform-2024-plan');
    expect(action('1-1-2-2').provenance).toMatchObject({
      source: { id: 'kaku-reform-2025-report' },
      place: '別表 追加した取組',
      page: '12',
    });
  });
});

describe('who answers', () => {
  test('for an action: the lead first', () => {
    expect(names(action('1-1-2-1').divisions)).toEqual(['市民課', '財産管理課']);
  });

  test('for an action handed over: who has it in the as-of year', () => {
    expect(names(action('1-1-1-1').divisions)).toEqual(['市民課', 'デジタル推進課']);
  });

  test('for an action handed over: who had it in an earlier year', () => {
    const earlier = siteWith({ as_of: '2025-06', as_of_fy: '2025' }).plans[0]!.actions[0]!;
    expect(names(earlier.divisions)).toEqual(['市民課', '情報政策課']);
  });

  test('for an action that has ended: who had it last', () => {
    expect(names(action('2-1-1-1').divisions)).toEqual(['各課']);
  });

  test('for a measure: most often named first, those of ended actions not counted', () => {
    expect(names(measure('2-1-1').divisions)).toEqual(['デジタル推進課', '各課']);
    expect(names(measure('2-1-2').divisions)).toEqual(['財産管理課', '建設部']);
  });

  test('for a measure as a whole', () => {
    expect(names(measure('2-1-3').divisions)).toEqual(['行政改革課']);
    expect(nos(division('reform').measures)).toEqual(['2-1-3']);
  });

  test('a division knows its duties by measure', () => {
    const [duty] = division('property').duties;
    expect(duty!.actionCount).toBe(3);
    const duties = duty!.measures.map((it) => [it.measure.no, ...nos(it.actions)]);
    expect(duties).toEqual([
      ['1-1-2', '1-1-2-1'],
      ['2-1-2', '2-1-2-1', '2-1-2-2'],
    ]);
  });

  test('a division that handed everything over has no duty left', () => {
    expect(division('information')).toMatchObject({ measures: [], actions: [], duties: [] });
  });
});

test('the plan knows which actions the as-of year finds in each phase', () => {
  expect(plan.dueByPhase.map(({ phase, actions }) => [phase, ...nos(actions)])).toEqual([
    ['design', '1-1-2-1'],
    ['trial', '1-1-1-2'],
    ['rollout', '1-1-1-1', '1-1-2-2', '2-1-1-2', '2-1-1-3', '2-1-2-1'],
    ['operate', '2-1-1-2'],
    ['review', '1-1-2-1'],
  ]);
});

test('terms are ordered by their reading', () => {
  expect(site.glossary.map(({ id }) => id)).toEqual(['cashless', 'one-stop', 'e-approval']);
  expect(site.glossary[1]!.aliases).toEqual(['ワンストップ窓口', 'まとめ窓口']);
});
