import { strToU8, unzipSync, zipSync, strFromU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { takenNames } from '../publish/routes/routes.ts';
import { readSite } from '../site.ts';
import { fixtureFolder, projectFolder } from '../testing/builders/input-folder.ts';
import type { CellEdit } from './corrections/cell-edit.ts';
import { siteGivenBack } from './corrections/site-given-back.ts';
import { deskData } from './desk-data.ts';
import { examine } from './examine.ts';
import type { Delivery } from './examined.ts';

// The site of the page is another one than that which is dropped.
const { site, tableFiles } = readSite(join(projectFolder, 'src/testing/printed-forms'));
const data = deskData(site, tableFiles, takenNames());
const other = readSite(fixtureFolder).tableFiles;
const results = 'data/plans/kaku-reform-2024/results.csv';

/** The tables of 架空市 in a folder, with what a person has made of them. */
function dropped(change: Record<string, (text: string) => string> = {}): Delivery[] {
  return other.map(({ path, text }) => ({
    name: `架空市/${path}`,
    bytes: strToU8((change[path] ?? ((it: string) => it))(text)),
  }));
}

const look = (files: readonly Delivery[], edits: readonly CellEdit[] = [], others: string[] = []) =>
  examine(files, data, { mayDelete: false, edits, others });

/** What is left after every click that leaves nothing to decide. */
function afterCertain(files: readonly Delivery[]) {
  const edits: CellEdit[] = [];
  for (;;) {
    const examined = look(files, edits);
    const certain = examined.problems.flatMap(({ ways: [way] }) =>
      way?.isCertain ? way.edits : [],
    );
    if (certain.length === 0) return examined;
    edits.push(...certain);
  }
}

describe('the data of another government', () => {
  test('are checked for themselves, and their measures shown', () => {
    const { problems, counts, measures, files } = look(dropped());
    expect(problems).toEqual([]);
    expect(files).toEqual([]);
    expect(counts!.tables).toBe(other.length);
    expect(measures).toHaveLength(counts!.measures);
    expect(measures.every(({ isNew }) => isNew)).toBe(true);
  });

  test('are known by what lies in the folder, whatever it is called', () => {
    const files = dropped().map(({ name, bytes }) => ({
      name: name.replace('架空市/data', '写し'),
      bytes,
    }));
    expect(look(files).counts!.tables).toBe(other.length);
  });

  test('dropped as an archive are the same', () => {
    const archive = zipSync(Object.fromEntries(dropped().map(({ name, bytes }) => [name, bytes])));
    expect(look([{ name: '架空市.zip', bytes: archive }]).counts).toEqual(look(dropped()).counts);
  });

  test('have files beside them that are missed only where public/ came along', () => {
    const rules = (others: string[]) =>
      new Set(look(withFile, [], others).problems.map(({ rule }) => rule));
    const withFile = dropped({
      'data/sources.csv': (text) => text.replace(/https:\/\/[^,\n]+/, '/files/keikaku.pdf'),
    });
    expect(rules([])).toEqual(new Set());
    expect(rules(['架空市/public/files/keikaku.pdf'])).toEqual(new Set());
    expect(rules(['架空市/public/files/other.pdf'])).toEqual(new Set(['public-file']));
  });
});

describe('what has one meaning only is put right by clicks alone, and the tables are as they were', () => {
  test.each([
    ['a fiscal year in words', (text: string) => text.replaceAll(/,2025,/g, ',令和7年度,')],
    ['a state by its name', (text: string) => text.replaceAll(',as_planned,', ',計画どおり,')],
    ['semicolons between the cells', (text: string) => text.replaceAll(',', ';')],
    ['a column called by its title', (text: string) => text.replace(',text,', ',内容,')],
  ])('%s', (_, change) => {
    const files = dropped({ [results]: change });
    expect(look(files).problems.length).toBeGreaterThan(0);
    const { problems, files: changed } = afterCertain(files);
    expect(problems).toEqual([]);
    expect(changed.map(({ path }) => path)).toEqual([results]);
    expect(changed[0]!.text).toBe(readFileSync(join(fixtureFolder, results), 'utf8'));
  });
});

test('a column that is called otherwise gets its name by a click', () => {
  const files = dropped({ [results]: (text) => text.replace(',fy,', ',年度,') });
  const [way] = look(files).problems[0]!.ways;
  expect(way!.label).toBe('fy');
  expect(look(files, way!.edits).files.map(({ text }) => text)).toEqual([
    readFileSync(join(fixtureFolder, results), 'utf8'),
  ]);
});

test('a code that is nowhere is put right in all its rows by one click on one of those that come near', () => {
  const actions = 'data/plans/kaku-reform-2024/actions.csv';
  const files = dropped({
    [actions]: (text) => text.replaceAll(/^([^,]+),2-1-2,/gm, '$1,2-1-22,'),
  });
  const { problems } = look(files);
  const way = problems[0]!.ways.find(({ label }) => label === '2-1-2')!;
  expect(way.isCertain).toBe(false);
  expect(look(files, way.edits).problems).toEqual([]);
  expect(look(files, way.edits).files[0]!.text).toBe(
    other.find(({ path }) => path === actions)!.text,
  );
});

test('an archive comes back with the tables that were put right, and all else in it as it was', () => {
  const files = dropped({ [results]: (text) => text.replaceAll(',as_planned,', ',計画どおり,') });
  const parts = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  const archive = zipSync({ ...parts, '架空市/README.md': strToU8('# 架空市') });
  const dropping = [{ name: '架空市.zip', bytes: archive }];
  const { name, bytes } = siteGivenBack(dropping, afterCertain(dropping).files);
  expect(name).toBe('架空市.zip');
  const back = unzipSync(bytes);
  expect(Object.keys(back)).toEqual([...Object.keys(parts), '架空市/README.md']);
  expect(strFromU8(back[`架空市/${results}`]!)).toBe(
    readFileSync(join(fixtureFolder, results), 'utf8'),
  );
});

test('an archive that is cut is told as one', () => {
  const archive = zipSync(Object.fromEntries(dropped().map(({ name, bytes }) => [name, bytes])));
  const { problems } = look([{ name: '架空市.zip', bytes: archive.slice(0, 5000) }]);
  expect(problems.map(({ file, message }) => [file, message])).toEqual([
    ['架空市.zip', 'ZIP が壊れているか、途中で切れています。'],
  ]);
});
