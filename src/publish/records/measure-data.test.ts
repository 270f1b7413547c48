import { describe, expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { parseCsv } from '../../testing/builders/parse-csv.ts';
import { measureCsv, measureJson } from './measure-data.ts';

const measure = (no: string) => fixturePlan.measures.find((it) => it.no === no)!;

describe('the schedule of a measure as CSV', () => {
  const [header, ...rows] = parseCsv(measureCsv(measure('2-1-1')));
  const row = (at: number) =>
    Object.fromEntries(header!.map((name, index) => [name, rows[at]![index]]));

  test('has one row for each action of a stage', () => {
    expect(rows.map(([, , stage, action]) => [stage, action])).toEqual([
      ['1', '2-1-1-1'],
      ['2', '2-1-1-2'],
      ['3', '2-1-1-2'],
      ['4', '2-1-1-2'],
      ['4', '2-1-1-3'],
      ['5', '2-1-1-3'],
    ]);
  });

  test('can be read without code tables', () => {
    expect(row(5)).toMatchObject({
      measure_title: '仕事の進め方の見直し',
      action_title: '電子決裁への一本化',
      stage: '導入',
      start_fy: '2027',
      start_fy_name: '令和9年度（2027年度）',
      end_fy_name: '令和10年度（2028年度）',
      phase_name: '導入・実施',
      divisions: 'デジタル推進課、各課',
      basis: 'stated',
      source_page: '12',
    });
  });

  test('leaves an end blank that cannot be read', () => {
    const [, ...stages] = parseCsv(measureCsv(measure('2-1-2')));
    const [end, endName] = ['end_fy', 'end_fy_name'].map((name) => header!.indexOf(name));
    expect([stages[1]![end!], stages[1]![endName!]]).toEqual(['', '']);
  });

  test('is only its header where nothing is scheduled', () => {
    expect(parseCsv(measureCsv(measure('2-1-3')))).toEqual([header]);
  });
});

describe('a measure as JSON', () => {
  const content = JSON.parse(measureJson(measure('1-1-1')));

  test('says what it is and where its page is', () => {
    expect(content).toMatchObject({
      url: 'https://kaku.example.jp/kaikaku/plans/kaku-reform-2024/measures/1-1-1/',
      organization: { lg_code: '999997', name: '架空市' },
      plan: { plan_id: 'kaku-reform-2024', is_draft: false },
      measure_no: '1-1-1',
      due_sentence: measure('1-1-1').due.sentence,
      summary_is_ours: false,
    });
  });

  test('tells what the source tells, and the divisions with their roles', () => {
    expect(content).toMatchObject({
      situation: '来庁しないとできない手続が多く、昼休みと月曜日の朝に窓口が混む。',
      approach: '届出の多い手続から順に、自宅で済ませられるようにする。',
      divisions: [
        { division_id: 'residents', role: 'lead' },
        { division_id: 'digital', role: 'support' },
      ],
    });
    expect(content.actions[0].about).toContain('電子申請を受け付ける手続');
  });

  test('has its actions with their divisions, and its stages with their actions', () => {
    expect(content.actions[0]).toMatchObject({
      action_no: '1-1-1-1',
      divisions: ['市民課', 'デジタル推進課'],
    });
    expect(content.schedule[3]).toMatchObject({
      action_nos: ['1-1-1-2'],
      printed: '試行→【R9】導入',
      stage: '試行',
      basis: 'inferred',
      source: { place: '第1の1① 工程', page: '3' },
    });
  });

  test('says which of its actions came later or have ended, and what followed them', () => {
    const [ended, , added] = JSON.parse(measureJson(measure('2-1-1'))).actions;
    expect(ended).toMatchObject({ to_fy: 2025, successor_no: '2-1-1-3' });
    expect(added).toMatchObject({ from_fy: 2026, to_fy: null, successor_no: null });
  });
});
