import { parseXml } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { load } from '../../load/load.ts';
import { readWorkbook } from '../../load/read/workbook/read-workbook.ts';
import type { Grid } from '../../load/read/workbook/grid.ts';
import { fixtureFolder } from '../../testing/builders/input-folder.ts';
import { readSite } from '../../site.ts';
import { tables } from '../../tables/all-tables.ts';
import { entryRows } from './entry-rows.ts';
import { officerWorkbook } from './officer-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

const plan = readSite(fixtureFolder).site.plans[0]!;
const { rows } = load(fixtureFolder);
const errand = { plan, deadline: '5月15日', sendTo: '行政改革課' };
const bookOf = (fy: number, division: string | null = null) =>
  writeWorkbook(officerWorkbook({ ...errand, fy, division }, rows));
const whole = bookOf(2025);
const sheets = readWorkbook('a.xlsx', whole) as Grid[];
const sheet = (name: string) => sheets.find((it) => it.sheet === name)!;
const textsOf = ({ rows: all }: Grid) =>
  all.map(({ cells }) => Array.from(cells, (it) => it?.text ?? ''));
const rowOf = (kind: string, no: string) =>
  entryRows(plan, 2025).find(({ cells }) => cells.kind === kind && cells.no === no)!;

describe('the sheet of the year', () => {
  test('has each action of the year once, the divisions in the order of the list', () => {
    const numbers = entryRows(plan, 2025)
      .filter(({ kind }) => kind === 'action')
      .map(({ cells }) => cells.no);
    // 2-1-1-3 begins in 2026.
    expect(numbers).toEqual([
      '2-1-3-1',
      '1-1-1-1',
      '1-1-1-2',
      '1-1-2-1',
      '2-1-1-2',
      '2-1-2-1',
      '2-1-2-2',
      '1-1-2-2',
      '2-1-1-1',
    ]);
  });

  test('leaves out an action that has ended and a reprinted indicator', () => {
    const numbers = entryRows(plan, 2026).map(({ kind, cells }) => `${kind} ${cells.no}`);
    expect(numbers).not.toContain('action 2-1-1-1');
    expect(numbers).not.toContain('indicator 9');
    expect(numbers).toContain('action 2-1-1-3');
  });

  test('tells of an action what is fixed and what is known', () => {
    expect(rowOf('取組', '1-1-2-1').cells).toEqual({
      division: '市民課',
      kind: '取組',
      no: '1-1-2-1',
      measure: '窓口の改善',
      title: '総合窓口の設置',
      stages: '【窓口の配置】検討、【窓口システム】調達・開発',
      target: '',
      previous: '',
      state: 'やや遅れ',
      text: '窓口の配置の案をまとめたが、システムの調達は令和8年度に延びた。',
      next_step: '4月に入札を行う。',
    });
  });

  test('tells of an indicator the target that comes next and the value in force', () => {
    expect(rowOf('指標', '1').cells).toMatchObject({
      target: 'R10：85%',
      value: '62',
      note: '確定値',
    });
  });

  // Each measure is assessed by two (一次, 外部); what they have not assessed yet is blank.
  test('has a row for each who assesses a measure, with the effect of the measure in the first', () => {
    const cells = entryRows(plan, 2025)
      .filter(({ kind }) => kind === 'measure_more')
      .map((row) => row.cells)
      .filter(({ no }) => no === '1-1-1' || no === '2-1-2')
      .map(({ no, grade, evaluator, text, effect_kind, effect, target }) =>
        [no, evaluator, grade, text, effect_kind, effect, target].join('|'),
      );
    expect(cells).toEqual([
      '1-1-1|一次|A|おもな手続の62%をオンラインでできるようにし、目標に近づいた。|||',
      '1-1-1|外部|B|使う人が少ない手続の見直しが足りない。|||',
      '2-1-2|一次|－|売却の期限が来ていないため、評価しない。|歳出の減（千円）|4800|効果 5,000千円',
      '2-1-2|外部|||||',
    ]);
  });

  test('tells of an action the effect of the year beside what was planned', () => {
    expect(rowOf('取組', '2-1-1-2').cells).toMatchObject({
      target: '効果 1,200時間',
      effect_kind: '時間の減（時間）',
      effect: '1450',
    });
  });

  test('asks for a grade where the plan gives them, and is closed elsewhere', () => {
    const opens = (kind: string) => [...rowOf(kind, '1-1-1').opens!].join();
    expect([...rowOf('取組', '2-1-1-2').opens!]).not.toContain('grade');
    expect(opens('施策の評価・効果')).toBe('grade,evaluator,text,note');
  });

  test('tells what was recorded a year before', () => {
    const before = entryRows(plan, 2026).find(({ cells }) => cells.no === '1-1-1-1')!;
    expect(before.cells.previous).toBe(
      '順調：引っ越しの届出など25の手続を、オンラインでできるようにした。',
    );
  });

  test('of one division has its rows alone, and no tables', () => {
    const cut = readWorkbook('b.xlsx', bookOf(2025, '市民課')) as Grid[];
    expect(cut.map(({ sheet: name }) => name)).toEqual(['はじめに', '今年度の記入', '選択肢']);
    expect(
      textsOf(cut[1]!)
        .slice(3)
        .map(([division]) => division),
      // Three actions, an indicator, and two measures that two assess.
    ).toEqual(Array.from({ length: 8 }, () => '市民課'));
  });
});

describe('the sheets of the tables', () => {
  test('have Japanese titles and names of codes, ids as texts and numbers as numbers', () => {
    const [header, first] = textsOf(sheet('指標の値'));
    expect(header!.slice(0, 5)).toEqual([
      '指標番号',
      '値の種類',
      '資料の記載',
      '年度（年）',
      '指標の値',
    ]);
    expect(first!.slice(0, 6)).toEqual(['1', '基準値', 'R5：42.5%', '2023', '42.5', 'ちょうど']);
    const looks = sheet('指標の値').rows[1]!.cells.map(({ look }) => look);
    expect(looks.slice(0, 5)).toEqual(['text', 'text', 'text', 'number', 'number']);
  });

  test('are those of the plan and of the site, but for what commands write', () => {
    const names = sheets.map(({ sheet: name }) => name);
    expect(names).toContain(tables.measures.title);
    expect(names).toContain(tables.divisions.title);
    expect(names).not.toContain(tables.releases.title);
  });
});

describe('the parts of the workbook', () => {
  const parts = Object.entries(unzipSync(whole)).map(
    ([path, bytes]) => [path, strFromU8(bytes)] as const,
  );
  const part = (path: string) => parts.find(([name]) => name === path)![1];

  test.each(parts)('%s is well-formed', (_, xml) => {
    expect(() => parseXml(xml)).not.toThrow();
  });

  test('every part that is named is there', () => {
    const paths = parts.map(([path]) => path);
    const named = parts
      .filter(([path]) => path.endsWith('.rels'))
      .flatMap(([path, xml]) => {
        const folder = path.replace(/_rels\/[^/]+$/, '');
        return [...xml.matchAll(/Target="([^"]+)"/g)].map(([, target]) =>
          new URL(target!, `file:///${folder}`).pathname.slice(1),
        );
      });
    expect(paths).toEqual(expect.arrayContaining(named));
  });

  test('the sheet of the year is locked but for what is filled in, frozen, filtered, and printed on A4 across', () => {
    const xml = part('xl/worksheets/sheet2.xml');
    expect(xml).toContain('<sheetProtection sheet="1"');
    expect(xml).toContain('<pane xSplit="5" ySplit="3" topLeftCell="F4"');
    expect(xml).toContain('<autoFilter ref="A3:Q30"/>');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape"');
    expect(part('xl/workbook.xml')).toContain("'今年度の記入'!$3:$3</definedName>");
  });

  test('the state is chosen from a list', () => {
    const xml = part('xl/worksheets/sheet2.xml');
    expect(xml).toContain('sqref="I4:I30"');
    expect(xml).toContain('<formula1>選択肢!$A$2:$A$8</formula1>');
    expect(
      textsOf(sheet('選択肢'))
        .slice(0, 8)
        .map(([state]) => state),
    ).toEqual(['状態', '未着手', '実施中', '計画どおり', '遅れ', '完了', '変更', '終了']);
  });

  test.each([
    ['grade', 'J4:J30', '選択肢!$B$2:$B$6', ['評価', 'S', 'A', 'B', 'C', '－']],
    ['evaluator', 'K4:K30', '選択肢!$C$2:$C$3', ['評価者', '一次', '外部']],
    [
      'kind of effect',
      'N4:N30',
      '選択肢!$D$2:$D$4',
      ['効果の種類', '時間の減（時間）', '歳出の減（千円）', '歳入の増（千円、一時的）'],
    ],
  ])('the %s is chosen from what the plan has', (_, cells, range, words) => {
    const xml = part('xl/worksheets/sheet2.xml');
    expect(xml).toContain(`sqref="${cells}"><formula1>${range}</formula1>`);
    const column = 'ABCD'.indexOf(range.charAt(5));
    expect(
      textsOf(sheet('選択肢'))
        .slice(0, words.length)
        .map((row) => row[column]),
    ).toEqual(words);
  });

  test('what a column means is a note on its title, with the steps of the scale', () => {
    expect(part('xl/comments2.xml')).toContain('ref="I3"');
    expect(part('xl/comments2.xml')).toContain('A（計画どおり）：計画のとおりに進んでいる。');
  });
});

test('the same data give the same bytes', () => {
  expect(bookOf(2025)).toEqual(whole);
});
