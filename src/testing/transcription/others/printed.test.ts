import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../../load/load.ts';
import { printed } from './reading.ts';

const { rows } = load(join(import.meta.dirname, '..', '..', '..', '..'));
const yamagata = rows.plans.get('yamagata-reform-2021')!;
const talent = rows.plans.get('aomori-digital-talent-2024')!;
const dx = rows.plans.get('aomori-dx-2024')!;
const city = rows.plans.get('aomori-city-policy')!;
const cityTerms = rows.site.glossary!.filter((row) => row.source_id === 'aomori-city-policy');

/** R4 → 2022. */
const year = (label: string) => 2018 + Number(label.slice(1));
const words = (...cells: string[]) => cells.flatMap((cell) => cell.split('|')).filter(Boolean);
const numbers = (text: string) => text.match(/\d[\d,.]*/g) ?? [];

describe('山形県', () => {
  const { yamagataParts: parts, yamagataItems: items, yamagataBullets: bullets } = printed;

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
    const expected = printed.yamagataIndicators.map(({ part, name, unit, ...line }) => {
      const since = line.cumulative_from !== '' && year(line.cumulative_from);
      return [part, `${part}-${line.line}`, name, unit, 'increase', since];
    });
    expect(found).toEqual(expected);
  });

  test.each(printed.yamagataValues)('the $series $part-$line is $printed, of $year', (line) => {
    const { fy, value, label } = yamagata.indicator_values!.find(
      (row) => row.indicator_no === `${line.part}-${line.line}` && row.series === line.series,
    )!;
    const expected = [year(line.year), line.value, line.printed];
    expect([fy, value!.toLocaleString('en'), label]).toEqual(expected);
  });

  const pairs = bullets.map((line, at) => ({ line, row: yamagata.results![at]! }));

  test.each(pairs)('$row.result_no keeps all figures and names of its bullet', ({ line, row }) => {
    const kind = line.fy === 'R4' ? 'achievement' : 'plan';
    const place = [year(line.fy), kind, `${line.part}-${line.item}`];
    expect([row.fy, row.kind, row.measure_no]).toEqual(place);
    for (const word of words(line.figures, line.names)) expect(row.text).toContain(word);
    expect(numbers(row.text)).toEqual(numbers(line.figures));
  });

  test('a sub-bullet belongs to the bullet before it, and only a sub-bullet to another', () => {
    const before = (at: number) => pairs.slice(0, at).findLast(({ line }) => !line.sub)!.row;
    const expected = pairs.map(({ line }, at) => (line.sub ? before(at).result_no : null));
    expect(pairs.map(({ row }) => row.parent_no)).toEqual(expected);
  });
});

test.each(printed.dxProjects)('project $no has its printed name, field and category', (line) => {
  const { field, category, title } = dx.projects!.find((row) => row.project_no === line.no)!;
  expect([field, category, title]).toEqual([line.field, line.category, line.title]);
});

describe('青森県デジタル人財育成方針', () => {
  const about = (name: string) => printed.talent.filter((line) => line.about === name);
  const targets = (no: string) => talent.indicator_values!.filter((v) => v.indicator_no === no);

  test('lasts as long as printed', () => {
    const plan = rows.site.plans!.find((row) => row.plan_id === 'aomori-digital-talent-2024')!;
    const years = [plan.start_fy, plan.end_fy].map(String);
    expect(years).toEqual(about('計画期間').map((line) => line.printed));
  });

  test('has its printed number of new DX推進員 by year, as targets and as schedule', () => {
    const expected = about('新規').map((line) => [year(line.year), line.printed]);
    expect(targets('2-1-1').map((v) => [v.fy, String(v.value)])).toEqual(expected);
    expect(talent.schedule!.map((stage) => [stage.start_fy, stage.printed])).toEqual(expected);
  });

  test('has its printed total, and says that the table prints it without 以上', () => {
    const [inTable, inWords] = about('累計').map((line) => line.printed);
    const found = targets('2-1-2').map((v) => [v.fy, v.value, v.qualifier, v.label]);
    expect(found).toEqual([[2028, 1000, 'at_least', `5年間で${inWords}`]]);
    expect(targets('2-1-2')[0]!.note).toContain(`「${inTable}」`);
  });

  test('has the five stages with their years of training', () => {
    const found = talent.actions!.map((row) => [row.title, /\d年/.exec(row.title_note!)![0]]);
    expect(found).toEqual(about('育成年数').map((line) => [line.row, line.printed]));
  });

  test.each(about('別の書き方'))('notes that $row prints $printed', (line) => {
    expect(talent.measures!.find((row) => row.measure_no === '2-1')!.note).toContain(line.printed);
  });
});

describe('青森市', () => {
  const items = new Map(printed.cityInitiatives.map((line) => [line.item, line.item_name]));

  test('the items and groups have their printed names', () => {
    const groups = new Map(printed.cityInitiatives.map((line) => [line.group, line.item]));
    expect(city.sections!.map((row) => [row.section_no, row.title])).toEqual([...items]);
    expect(city.measures!.map((row) => [row.title, row.section_no])).toEqual([...groups]);
  });

  test.each(printed.cityInitiatives)('$group $number keeps the names in it', (line) => {
    const { measure_no: no } = city.measures!.find((row) => row.title === line.group)!;
    const action = city.actions!.find((row) => row.action_no === `${no}-${line.number}`)!;
    for (const word of words(line.names)) expect(action.title + action.title_note).toContain(word);
  });

  test.each(printed.cityTerms)('the glossary explains $term where it is printed', (line) => {
    const { source_place } = cityTerms.find(({ term }) => term === line.term)!;
    expect(source_place).toBe(`${line.item}. ${items.get(line.item)} ${line.mark}`);
  });
});

const ofYear = (fy: number) => yamagata.results!.filter((row) => row.fy === fy);
const subs = yamagata.results!.filter((row) => row.parent_no !== null);
const byField = Map.groupBy(dx.projects!, (row) => row.field);

test.each([
  ['parts of 山形県', 3, yamagata.sections!.length],
  ['items of 山形県', 17, yamagata.measures!.length],
  ['indicators of 山形県', 7, yamagata.indicators!.length],
  ['their values', 19, yamagata.indicator_values!.length],
  ['R4 bullets', 25, ofYear(2022).length - subs.length],
  ['sub-bullets', 5, subs.length],
  ['bullets with sub-bullets', 2, new Set(subs.map((row) => row.parent_no)).size],
  ['R5 plans', 12, ofYear(2023).length],
  ['projects', 76, dx.projects!.length],
  ['projects by field', '28 27 21', [...byField.values()].map((all) => all.length).join(' ')],
  ['categories', 17, new Set(dx.projects!.map((row) => row.field + row.category)).size],
  ['items of 青森市', 5, city.sections!.length],
  ['groups of 青森市', 7, city.measures!.length],
  ['initiatives of 青森市', 16, city.actions!.length],
  ['terms of 青森市', 11, cityTerms.length],
])('the total of %s is %s', (_, total, found) => {
  expect(found).toBe(total);
});
