import { describe, expect, test } from 'vitest';
import { planRows, printedLines, rows, wordsIn } from '../reading.ts';

/** Initiatives are sentences, reworded in the data: the names in them, with | between. */
const initiatives = printedLines<
  Record<'item' | 'item_name' | 'group' | 'number' | 'names', string>
>(import.meta.dirname, 'printed-initiatives.csv');
const terms = printedLines<Record<'item' | 'mark' | 'term', string>>(
  import.meta.dirname,
  'printed-terms.csv',
);
const city = planRows('aomori-city-policy');
const cityTerms = rows.site.glossary!.filter((row) => row.source_id === 'aomori-city-policy');

describe('青森市', () => {
  const items = new Map(initiatives.map((line) => [line.item, line.item_name]));

  test('the items and groups have their printed names', () => {
    const groups = new Map(initiatives.map((line) => [line.group, line.item]));
    expect(city.sections!.map((row) => [row.section_no, row.title])).toEqual([...items]);
    expect(city.measures!.map((row) => [row.title, row.section_no])).toEqual([...groups]);
  });

  test.each(initiatives)('$group $number keeps the names in it', (line) => {
    const { measure_no: no } = city.measures!.find((row) => row.title === line.group)!;
    const action = city.actions!.find((row) => row.action_no === `${no}-${line.number}`)!;
    for (const word of wordsIn(line.names))
      expect(action.title + action.title_note).toContain(word);
  });

  test.each(terms)('the glossary explains $term where it is printed', (line) => {
    const { source_place } = cityTerms.find(({ term }) => term === line.term)!;
    expect(source_place).toBe(`${line.item}. ${items.get(line.item)} ${line.mark}`);
  });
});

test.each([
  ['items', 5, city.sections!.length],
  ['groups', 7, city.measures!.length],
  ['initiatives', 16, city.actions!.length],
  ['terms', 11, cityTerms.length],
])('the total of %s is %s', (_, total, found) => {
  expect(found).toBe(total);
});
