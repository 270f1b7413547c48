import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../load/read/workbook/read-workbook.ts';
import { randomFrom } from '../builders/random.ts';
import { csvRows, parseCsv, type InputRow } from './reading/input.ts';
import { textOf } from './reading/pages.ts';
import { sites, type BuiltSite } from './reading/sites.ts';

/** A figure as it leaves the site: a row of figures.csv, and where in the table it stands. */
interface Figure {
  at: number;
  row: InputRow;
  value: number;
}

/** Thirty figures, the same each time; all where there are fewer. */
function thirty(site: BuiltSite): Figure[] {
  const figures = csvRows(join(site.folder, 'data', 'figures.csv')).flatMap((row, at) =>
    row['value'] ? [{ at, row, value: Number(row['value']) }] : [],
  );
  const random = randomFrom(20261129);
  while (figures.length > 30) figures.splice(random.below(figures.length), 1);
  return figures;
}

const bytesOf = (site: BuiltSite, file: string) => readFileSync(join(site.folder, file));
const placeOf = ({ row }: Figure) => `plans/${row['plan_id']}/indicators/${row['indicator_no']}/`;
const namesOf = ({ row }: Figure) => [
  row['plan_id'],
  row['indicator_no'],
  row['series'],
  row['fy'],
];
/** 1,234.5% → 1234.5 */
const numbersIn = (text: string) =>
  (text.match(/[-▲]?\d[\d,]*(?:\.\d+)?/g) ?? []).map((it) =>
    Number(it.replaceAll(',', '').replace('▲', '-')),
  );

describe.each(sites)('thirty figures of $name are the same', (site) => {
  const figures = thirty(site);
  const expected = figures.map((figure) => [...namesOf(figure), figure.value]);
  const seen = (valueOf: (figure: Figure) => unknown) =>
    figures.map((figure) => [...namesOf(figure), valueOf(figure)]);
  let parquet: Record<string, unknown>[];

  beforeAll(async () => {
    const bytes = new Uint8Array(bytesOf(site, 'data/figures.parquet'));
    parquet = await parquetReadObjects({ file: bytes.buffer });
  });

  test('there are some', () => {
    expect(figures.length).toBeGreaterThan(10);
  });

  test('in the input', () => {
    const inputOf = ({ row }: Figure) =>
      csvRows(join(site.input, 'data/plans', row['plan_id']!, 'indicator_values.csv'))
        .filter((it) => it['indicator_no'] === row['indicator_no'])
        .filter((it) => it['series'] === row['series'] && it['fy'] === row['fy'])
        .map((it) => Number(it['value']));
    for (const figure of figures)
      expect(inputOf(figure), namesOf(figure).join(' ')).toContain(figure.value);
  });

  test('in the Japanese CSV', () => {
    const rows = parseCsv(textOf(site, '/data/figures.ja.csv').slice(1));
    expect(seen(({ at }) => Number(rows[at]!['指標の値']))).toEqual(expected);
  });

  test('in JSON', () => {
    const { rows } = JSON.parse(textOf(site, '/data/figures.json'));
    expect(seen(({ at }) => rows[at].value)).toEqual(expected);
  });

  test('in Parquet', () => {
    expect(seen(({ at }) => parquet[at]!['value'])).toEqual(expected);
  });

  test('in the workbook', () => {
    const sheets = readWorkbook('ayumi.xlsx', bytesOf(site, 'data/ayumi.xlsx'));
    if (!Array.isArray(sheets)) throw new Error(JSON.stringify(sheets));
    const { rows } = sheets.find(({ sheet }) => sheet === '指標の値の一覧')!;
    const column = rows[0]!.cells.findIndex(({ text }) => text === '指標の値');
    expect(seen(({ at }) => Number(rows[at + 1]!.cells[column]!.text))).toEqual(expected);
  });

  test('in the files of their plan', () => {
    const ofPlan = ({ row }: Figure) =>
      csvRows(join(site.folder, 'plans', row['plan_id']!, 'data', 'figures.csv'))
        .filter((it) => it['page_url'] === row['page_url'] && it['label'] === row['label'])
        .map((it) => Number(it['value']));
    for (const figure of figures)
      expect(ofPlan(figure), namesOf(figure).join(' ')).toContain(figure.value);
  });

  test('on the page of their indicator', () => {
    const onPage = (figure: Figure) =>
      [
        ...textOf(site, `/${placeOf(figure)}index.html`).matchAll(
          /<td class="[^"]*\bnumber\b[^"]*">([^<]*)/g,
        ),
      ].flatMap(([, text]) => numbersIn(text!));
    for (const figure of figures)
      expect(onPage(figure), namesOf(figure).join(' ')).toContain(figure.value);
  });

  test('in the chart, which names no other number than those of its indicator', () => {
    const figuresOf = (figure: Figure) =>
      csvRows(join(site.folder, placeOf(figure), 'values.csv')).map((it) => Number(it['value']));
    const named = figures.flatMap((figure) => {
      const svg = textOf(site, `/${placeOf(figure)}chart.svg`);
      const labels = [...svg.matchAll(/<text[^>]*>((?:基準|目標|実績)[^<]*)</g)].map(
        ([, it]) => it!,
      );
      const values = figuresOf(figure);
      for (const label of labels)
        for (const number of numbersIn(label)) expect(values, label).toContain(number);
      return labels;
    });
    expect(named.length).toBeGreaterThan(figures.length / 2);
  });
});
