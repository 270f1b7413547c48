import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../load/load.ts';
import { takenNames } from '../publish/routes/routes.ts';
import { formatProblems, type Problem } from '../load/report/problem.ts';
import { fixtureFolder, overlaid } from './builders/input-folder.ts';

const brokenFolder = join(import.meta.dirname, 'broken');
const loadFolder = join(import.meta.dirname, '..', 'load');
const today = '2026-11-20';

const cases = readdirSync(brokenFolder);

describe('every folder under broken/ prints exactly its expected.txt', () => {
  test.each(cases)('%s', (name) => {
    const expected = readFileSync(join(brokenFolder, name, 'expected.txt'), 'utf8');
    expect(expected.trim()).not.toBe('');
    expect(`${formatProblems(problemsOf(name))}\n`).toBe(expected);
  });
});

describe('every rule that src/load knows has a folder of its name that breaks it', () => {
  test.each(rulesInCode())('%s', (rule) => {
    expect(cases).toContain(rule);
    expect(problemsOf(rule).map((problem) => problem.rule)).toContain(rule);
  });
});

test('the fixture without a fault has no problem and no warning', () => {
  const { problems, warnings } = load(fixtureFolder, today, takenNames());
  expect(formatProblems([...problems, ...warnings])).toBe('');
});

test('faults of several files are reported together: those of whole files first, then in the order of the files', () => {
  const problems = problemsOf('everything-at-once');
  const isCause = ({ rule }: Problem) => ['header', 'unknown-file'].includes(rule);
  const causes = problems.filter(isCause).map(({ file }) => file);
  const others = problems.filter((it) => !isCause(it)).map(({ file }) => file);
  const sorted = (files: string[]) => [...files].sort(new Intl.Collator('ja').compare);
  expect(new Set([...causes, ...others]).size).toBeGreaterThan(5);
  expect(problems.map(({ file }) => file)).toEqual([...sorted(causes), ...sorted(others)]);
});

test('whoever builds without a date is not warned of the age of the data', () => {
  const { warnings } = load(overlaid(join(brokenFolder, 'as-of-age')));
  expect(warnings.map(({ rule }) => rule)).not.toContain('as-of-age');
});

function problemsOf(name: string): Problem[] {
  const { problems, warnings } = load(overlaid(join(brokenFolder, name)), today, takenNames());
  return [...problems, ...warnings];
}

/** Names of rules as the code writes them: `rule: 'header'`; what is taken in from workbooks is no folder and has tests of its own. */
function rulesInCode(): string[] {
  const code = globSync('**/*.ts', {
    cwd: loadFolder,
    exclude: ['**/*.test.ts', 'intake/**', 'read/workbook/**'],
  })
    .map((file) => readFileSync(join(loadFolder, file), 'utf8'))
    .join('\n');
  return [...new Set([...code.matchAll(/\brule(?::| =) '([a-z-]+)'/g)].map(([, rule]) => rule!))];
}
