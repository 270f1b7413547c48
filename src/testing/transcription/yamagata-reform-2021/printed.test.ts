import { describe, expect, test } from 'vitest';
import { planRows, printedLines, wordsIn, yearOf } from '../reading.ts';

const folder = import.meta.dirname;
const parts = printedLines<Record<'part' | 'name' | 'subtitle', string>>(
  folder,
  'printed-parts.csv',
);
const items = printedLines<Record<'part' | 'item' | 'name', string>>(folder, 'printed-items.csv');
const printedIndicators = printedLines<
  Record<'part' | 'line' | 'name' | 'unit' | 'cumulative_from', string>
>(folder, 'printed-indicators.csv');
/** Where the cell prints no year of its own, `year` is that of the heading of the column. */
const values = printedLines<
  Record<'part' | 'line' | 'series' | 'year' | 'value' | 'printed', string>
>(folder, 'printed-values.csv');
/** Bullets are reworded in the data: their figures and the names in them, with | between. */
const bullets = printedLines<
  Record<'fy' | 'part' | 'item' | 'bullet' | 'sub' | 'figures' | 'names', string>
>(folder, 'printed-bullets.csv');

const yamagata = planRows('yamagata-reform-2021');
const numbers = (text: string) => text.match(/\d[\d,.]*/g) ?? [];

describe('山形県', () => {
  test('the parts have their printed names and mission lines', () => {
    const found = yamagata.sections!.map((row) => [row.label, row.title, row.subtitle]);
    expect(found).toEqual(parts.map((line) => [`第${line.part}`, line.name, line.subtitle]));
  });

  test('the items have their printed names, in their parts', () => {
    const found = yamagata.measures!.map((row) => [row.measure_no, row.section_no, row.title]);
    expect(found).toEqual(items.map((line) => [`${line.part}-${line.item}`, line.part, line.name]));
  });

  test('the indicators have their names and units, and only those with 累計 are cumulative', () => {
    const found = yamagata.indicators!.map((row) => {
      const since = row.nature === 'cumulative' && row.cumulative_from_fy;
      return [row.section_no, row.indicator_no, row.name, row.unit, row.direction, since];
    });
    const expected = printedIndicators.map(({ part, name, unit, ...line }) => {
      const since = line.cumulative_from !== '' && yearOf(line.cumulative_from);
      return [part, `${part}-${line.line}`, name, unit, 'increase', since];
    });
    expect(found).toEqual(expected);
  });

  test.each(values)('the $series $part-$line is $printed, of $year', (line) => {
    const { fy, value, label } = yamagata.indicator_values!.find(
      (row) => row.indicator_no === `${line.part}-${line.line}` && row.series === line.series,
    )!;
    const expected = [yearOf(line.year), line.value, line.printed];
    expect([fy, value!.toLocaleString('en'), label]).toEqual(expected);
  });

  const pairs = bullets.map((line, at) => ({ line, row: yamagata.results![at]! }));

  test.each(pairs)('$row.result_no keeps all figures and names of its bullet', ({ line, row }) => {
    const kind = line.fy === 'R4' ? 'achievement' : 'plan';
    const place = [yearOf(line.fy), kind, `${line.part}-${line.item}`];
    expect([row.fy, row.kind, row.measure_no]).toEqual(place);
    for (const word of wordsIn(line.figures, line.names)) expect(row.text).toContain(word);
    expect(numbers(row.text)).toEqual(numbers(line.figures));
  });

  test('a sub-bullet belongs to the bullet before it, and only a sub-bullet to another', () => {
    const before = (at: number) => pairs.slice(0, at).findLast(({ line }) => !line.sub)!.row;
    const expected = pairs.map(({ line }, at) => (line.sub ? before(at).result_no : null));
    expect(pairs.map(({ row }) => row.parent_no)).toEqual(expected);
  });
});

const ofYear = (fy: number) => yamagata.results!.filter((row) => row.fy === fy);
const subs = yamagata.results!.filter((row) => row.parent_no !== null);

test.each([
  ['parts', 3, yamagata.sections!.length],
  ['items', 17, yamagata.measures!.length],
  ['indicators', 7, yamagata.indicators!.length],
  ['their values', 19, yamagata.indicator_values!.length],
  ['R4 bullets', 25, ofYear(2022).length - subs.length],
  ['sub-bullets', 5, subs.length],
  ['bullets with sub-bullets', 2, new Set(subs.map((row) => row.parent_no)).size],
  ['R5 plans', 12, ofYear(2023).length],
])('the total of %s is %s', (_, total, found) => {
  expect(found).toBe(total);
});
