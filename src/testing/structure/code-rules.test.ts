import { ESLint } from 'eslint';
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../builders/input-folder.ts';

const eslint = new ESLint({ cwd: projectFolder });
// A real file, whose text is another here.
const filePath = join(projectFolder, 'src/model/indicators/status.ts');

test.each([
  ['the time of day', 'export const x = new Date();', 'no-restricted-syntax'],
  ['the clock', 'export const x = Date.now();', 'no-restricted-syntax'],
  ['chance', 'export const x = Math.random();', 'no-restricted-syntax'],
  ['the environment', `export const x = process.env['HOME'];`, 'no-restricted-syntax'],
  [
    'the order of some language',
    `export const x = ['b', 'a'].sort((a, b) => a.localeCompare(b));`,
    'no-restricted-syntax',
  ],
  ['numbers of some language', 'export const x = (1234).toLocaleString();', 'no-restricted-syntax'],
  ['a collator of some language', 'export const x = new Intl.Collator();', 'no-restricted-syntax'],
  [
    'the room on the stack, adding a list',
    'export const x = (a: number[], b: number[]) => a.push(...b);',
    'no-restricted-syntax',
  ],
  [
    'the room on the stack, seeking the most',
    'export const x = (a: number[]) => Math.max(0, ...a);',
    'no-restricted-syntax',
  ],
  ['more than 250 lines', 'export {};\n'.repeat(251), 'max-lines'],
])('code that depends on %s is found', async (_, text, rule) => {
  const [result] = await eslint.lintText(`${text}\n`, { filePath });
  expect(result!.messages.map(({ ruleId }) => ruleId)).toContain(rule);
});

test('code that names its language and its day is left alone', async () => {
  const text = `export const x = new Date(Date.UTC(2024, 3, 1)).toLocaleDateString('ja');\n`;
  const [result] = await eslint.lintText(text, { filePath });
  expect(result!.messages).toEqual([]);
});

test.each([
  ['a sum', 'const x = Astro.props.a.reduce((sum, it) => sum + it, 0);'],
  ['a choice among many', 'const x = Astro.props.a.filter(Boolean);'],
  ['groups', 'const x = Map.groupBy(Astro.props.a, String);'],
  ['an order', 'const x = Astro.props.a.toSorted();'],
  ['a difference', 'const x = Astro.props.a - Astro.props.b;'],
  ['a share', 'const x = Astro.props.a / 2;'],
  ['a rounding', 'const x = Math.round(Astro.props.a);'],
  ['a set without repeats', 'const x = [...new Set(Astro.props.a)];'],
])('a layout that makes %s is found', async (_, text) => {
  const filePath = join(projectFolder, 'src/ui/plan/PlanPage.astro');
  const [result] = await eslint.lintText(`---\n${text}\n---\n\n<p>{x}</p>\n`, { filePath });
  expect(result!.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-syntax');
});

test('no folder of code holds more than 25 files besides tests', () => {
  const files = globSync('{src,scripts}/**/*.{ts,mjs,astro,css}', {
    cwd: projectFolder,
    exclude: ['**/*.test.ts', '**/fixture/**', '**/broken/**'],
  });
  const counts = Map.groupBy(files, (file) => dirname(file));
  expect(counts.size).toBeGreaterThan(40);
  const full = [...counts].filter(([, inside]) => inside.length > 25);
  expect(full.map(([folder, inside]) => `${folder}: ${inside.length}`)).toEqual([]);
});
