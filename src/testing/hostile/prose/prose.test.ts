import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { load } from '../../../load/load.ts';
import { buildSite } from '../../../model/build/build-site.ts';
import { printProse } from '../../../ui/parts/prose/print-prose.ts';
import { fixtureFolder } from '../../builders/input-folder.ts';
import { attempts, proseOf, writeAttempts, writeIgnoredFiles } from './attempts.ts';
import { faultsOfHtml } from './faults-of-html.ts';

// All attempts stand in one folder, so that one reading tells all their problems.
const folder = mkdtempSync(join(tmpdir(), 'ayumi-prose-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync(fixtureFolder, folder, { recursive: true });
writeAttempts(folder, attempts);
writeIgnoredFiles(folder);

const { problems, rows, prose } = load(folder);
const problemsIn = Map.groupBy(problems, ({ file }) => file);
const site = buildSite(rows, prose);

describe('each attempt is refused by the rules that it breaks, or harmless', () => {
  test.each(attempts)('$name', ({ topic, refusedBy }) => {
    const rules = (problemsIn.get(proseOf(topic)) ?? []).map(({ rule }) => rule);
    expect([...new Set(rules)].sort()).toEqual([...refusedBy].sort());
  });
});

describe('what would be printed is harmless, even of what is refused', () => {
  test.each(attempts)('$name', ({ topic }) => {
    const nodes = site.prose.get(`topics/${topic}`)?.nodes ?? [];
    expect(faultsOfHtml(printProse(nodes, { site, plan: undefined, headingShift: 0 }))).toEqual([]);
  });
});

test('every problem of prose names its line', () => {
  expect(problems.filter(({ line }) => line === undefined)).toEqual([]);
});

test('no other file has a problem, least of all those that programs leave behind', () => {
  const known = attempts.map(({ topic }) => proseOf(topic));
  expect([...problemsIn.keys()].filter((file) => !known.includes(file))).toEqual([]);
});

test('code of an attempt leaves its mark where it is run', () => {
  const mark = join(folder, 'canary');
  const env = { ...process.env, AYUMI_CANARY: mark };
  execFileSync(process.execPath, [join(folder, 'canary.mjs')], { env });
  expect(existsSync(mark)).toBe(true);
});

test('every attempt has a name of its own', () => {
  expect(new Set(attempts.map(({ name }) => name)).size).toBe(attempts.length);
});
