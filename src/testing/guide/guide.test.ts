import { expect, test } from 'vitest';
import { buildDatasets } from '../../publish/datasets/build-tables.ts';
import { toCsv } from '../../publish/formats/csv.ts';
import { toJson } from '../../publish/formats/json.ts';
import { guide } from '../../publish/guide/guide.ts';
import { llms } from '../../publish/guide/llms.ts';
import { fixtureRows, fixtureSite } from '../builders/fixture-site.ts';
import { questionsIn, wrongAnswers } from './guide-answers.ts';

const tables = buildDatasets(fixtureSite, fixtureRows);
const text = guide(fixtureSite, tables);
const read = (name: string) => {
  const table = tables.find((it) => it.name === name)!;
  const { columns } = JSON.parse(toJson(fixtureSite, table)) as {
    columns: { name: string; type: string }[];
  };
  const types = Object.fromEntries(columns.map((column) => [column.name, column.type]));
  return { csv: toCsv(table), types };
};

test('the guide asks twelve questions and answers each from the rows', () => {
  const asked = questionsIn(text);
  expect(asked).toHaveLength(12);
  expect(asked.filter(({ answer }) => answer.length < 2).map(({ title }) => title)).toEqual([]);
});

test('its queries, run over the CSVs, give the answers that it prints', () => {
  expect(wrongAnswers(text, read)).toEqual([]);
});

test('an answer that is wrong is found', () => {
  const damaged = text.replace(/\| kaku-reform-2024 \| (\d+) \|/, '| kaku-reform-2024 | 9999 |');
  expect(damaged).not.toBe(text);
  expect(wrongAnswers(damaged, read)).toHaveLength(1);
});

test('a question about a table that has no rows is left out', () => {
  const fewer = guide(
    fixtureSite,
    tables.filter(({ name }) => name !== 'figures'),
  );
  expect(questionsIn(fewer)).toHaveLength(10);
  expect(fewer).not.toContain('CREATE VIEW figures');
});

test('llms.txt begins with a title and a summary, and leads to the guide and every plan', () => {
  const lines = llms(fixtureSite, tables).split('\n');
  expect(lines[0]).toMatch(/^# \S/);
  expect(lines[2]).toMatch(/^> \S/);
  for (const path of ['data/guide.md', 'openapi.json', 'plans/kaku-reform-2024/'])
    expect(llms(fixtureSite, tables)).toContain(`https://kaku.example.jp/kaikaku/${path}`);
});

test('llms.txt names no table that has no rows', () => {
  const fewer = tables.filter(({ name }) => name !== 'figures');
  expect(llms(fixtureSite, tables)).toContain('/data/figures.json');
  expect(llms(fixtureSite, fewer)).not.toContain('/data/figures.json');
});
