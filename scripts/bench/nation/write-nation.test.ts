import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { load } from '../../../src/load/load.ts';
import { isLocalGovernmentCode } from '../../../src/load/rules/cells/check-digit.ts';
import { government, mostGovernments } from './governments.ts';
import { writeNation } from './write-nation.ts';

function nation(measures: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-nation-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeNation(folder, measures);
  return folder;
}

function contentOf(folder: string, pattern = '**/*.{csv,mdx}'): Record<string, string> {
  const files = globSync(pattern, { cwd: folder }).toSorted();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

test.each([1, 61, 130])('a nation of %i measures passes the check and has as many', (measures) => {
  const { problems, rows } = load(nation(measures));
  expect(problems).toEqual([]);
  const plans = [...rows.plans.values()];
  expect(plans.flatMap((plan) => plan.measures ?? [])).toHaveLength(measures);
});

test('the same size gives the same bytes', () => {
  expect(contentOf(nation(61))).toEqual(contentOf(nation(61)));
});

test('a larger nation begins as a smaller one', () => {
  const first = 'data/plans/g0000-reform/*.csv';
  expect(contentOf(nation(130), first)).toEqual(contentOf(nation(60), first));
});

test('governments go about the same subject in words of their own', () => {
  const { rows } = load(nation(120));
  const [one, other] = [...rows.plans.values()].map((plan) =>
    (plan.measures ?? []).map(({ title, approach }) => `${title} ${approach}`),
  );
  expect(one!.filter((words) => other!.includes(words)).length).toBeLessThan(6);
});

test('every government is called 架空, has a name and a valid code of its own', () => {
  const all = Array.from({ length: mostGovernments }, (_, at) => government(at));
  expect(all.filter(({ name }) => !name.startsWith('架空'))).toEqual([]);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(new Set(all.map(({ lgCode }) => lgCode)).size).toBe(all.length);
  expect(all.filter(({ lgCode }) => !isLocalGovernmentCode(lgCode))).toEqual([]);
});
