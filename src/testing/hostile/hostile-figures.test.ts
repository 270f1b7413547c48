import { describe, expect, test } from 'vitest';
import { indicatorSvg } from '../../charts/indicator/indicator-svg.ts';
import { scheduleSvg, timelineSvg, topicSvg } from '../../charts/schedule/schedule-svg.ts';
import { buildSite } from '../../model/build/build-site.ts';
import { buildDatasets } from '../../publish/datasets/build-tables.ts';
import { toCsv } from '../../publish/formats/csv.ts';
import { indicatorJson } from '../../publish/records/indicator-data.ts';
import { headersFile } from '../../publish/hosting/headers-file.ts';
import { checkReadability } from '../../quality/check-readability.ts';
import { judge } from '../../quality/readability.ts';
import { figuresOf, measuresOf } from '../../publish/datasets/table-part.ts';
import {
  indicatorTakeAway,
  measureTakeAway,
  topicTakeAway,
} from '../../publish/datasets/take-away.ts';
import { withdrawalJson, withdrawalsOf } from '../../publish/releases/withdrawals.ts';
import { tableList } from '../../tables/all-tables.ts';
import type { Rows, RowsByTable } from '../../tables/describe/rows.ts';
import { xmlFault } from '../builders/parse-xml.ts';
import { fixtureRows } from '../builders/fixture-site.ts';
import { parseCsv } from '../builders/parse-csv.ts';

/** Characters that break a feed, a picture, a page or a spreadsheet; the checks keep most of them out of data/. */
const characters: Record<string, string> = {
  'the end of CDATA': 'あ]]>い',
  markup: '<script>alert("1")</script>&amp;\'"',
  'control characters': 'あ\u0000\u0008\u000b\u001f\u007fい',
  'a line break and a tab': 'あ\r\nい\tう',
  emoji: '🧑‍💻👍🏽',
  'marks of direction': '\u202Eあい\u200F\u2066う\u2069',
  'half of a surrogate pair': 'あ\uD83Dい\uDC00',
  'characters that are none': 'あ\uFFFE\uFFFFい',
  'line separators of JavaScript': 'あ\u2028い\u2029',
  '=': '=HYPERLINK("http://x.example/")',
  '+': '+1',
  '-': '-1+1',
  '@': '@SUM(A1)',
  'a long word': '長'.repeat(3000),
};

const isSetting = (row: object) => 'key' in row && 'about' in row;

/** 架空市 with one text in every text column. */
function siteOf(text: string) {
  const changed = (tables: RowsByTable): RowsByTable =>
    Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => {
        const { columns } = tableList.find((table) => table.name === name)!;
        const free = columns.filter((it) => it.type === 'text' && it.name !== 'key');
        const cells = Object.fromEntries(free.map((column) => [column.name, text]));
        return [name, rows.map((row) => (isSetting(row) ? row : { ...row, ...cells }))];
      }),
    );
  const plans = [...fixtureRows.plans].map(([id, tables]) => [id, changed(tables)] as const);
  const rows: Rows = { site: changed(fixtureRows.site), plans: new Map(plans) };
  const site = buildSite(rows);
  return { site, tables: buildDatasets(site, rows) };
}

describe.each(Object.entries(characters))('%s', (_, text) => {
  const { site, tables } = siteOf(text);
  const plan = site.plans[0]!;
  const measures = plan.measures.filter(({ stages }) => stages.length > 0);

  test('every picture stays well-formed, without markup of the data', () => {
    const pictures = [
      ...measures.map(scheduleSvg),
      ...plan.indicators.flatMap((indicator) => indicatorSvg(indicator) ?? []),
      timelineSvg(plan),
      ...site.topics.flatMap((topic) => topic.schedules.map((it) => topicSvg(topic, it.plan))),
    ];
    expect(pictures.length).toBeGreaterThan(5);
    expect(pictures.map(xmlFault)).toEqual(pictures.map(() => null));
    expect(pictures.join('')).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
  });

  test('the JSON of indicators and withdrawn pages gives the text back', () => {
    for (const indicator of plan.indicators)
      expect(JSON.parse(indicatorJson(indicator))).toMatchObject({ name: text, unit: text });
    const stones = withdrawalsOf(site);
    expect(stones.length).toBeGreaterThan(0);
  });

  test('the JSON of a withdrawn page can be read', () => {
    for (const stone of withdrawalsOf(site))
      expect(JSON.parse(withdrawalJson(stone)).reason).toBe(text);
  });

  test('the CSVs of an indicator and of a topic have every cell exact', () => {
    for (const part of [
      figuresOf(tables, plan.indicators[0]!),
      measuresOf(tables, site.topics[0]!),
    ]) {
      const exact = part.rows.map((row) => part.columns.map(({ name }) => String(row[name] ?? '')));
      expect(parseCsv(toCsv(part)).slice(1)).toEqual(exact);
    }
  });

  test('the words to embed a page are one element with three plain attributes', () => {
    const codes = [
      ...plan.measures.map((it) => measureTakeAway(it).embedCode),
      ...plan.indicators.map((it) => indicatorTakeAway(it).embedCode),
      ...site.topics.map((it) => topicTakeAway(it).embedCode),
    ];
    for (const code of codes)
      expect(code).toMatch(
        /^<iframe src="https:\/\/[^"<> ]+" title="[^"<>]*" width="100%" height="\d+" loading="lazy"><\/iframe>$/,
      );
  });

  test('judging the tables ends, with a message that can be printed', () => {
    const datasets = tables.map((table) => ({ name: table.name, tables: [table] }));
    try {
      checkReadability(datasets.map(judge));
    } catch (error) {
      expect((error as Error).message).toMatch(/^公開するデータが/);
    }
  });
});

test('a name that would break the file _headers is no folder of a site', () => {
  // Names at the top come from addresses, which are ASCII ids: nothing in a CSV can reach them.
  expect(
    headersFile('/', ['plans/'])
      .split('\n')
      .every((line) => /^[\x20-\x7e]*$/.test(line)),
  ).toBe(true);
});
