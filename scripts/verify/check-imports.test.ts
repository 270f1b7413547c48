import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../build/places.ts';
import { importFaults } from './check-imports.ts';

/** A made-up project of these files, with the rules of this one. */
function projectOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-layers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of ['package.json', '.dependency-cruiser.mjs'])
    cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const whole = { 'src/words/w.ts': 'export {};\n', 'scripts/s.ts': 'export {};\n', ...files };
  for (const [path, text] of Object.entries(whole)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('imports of this project go one way and in no circle', async () => {
  expect(await importFaults(root)).toEqual([]);
}, 60_000);

test.each<[what: string, files: Record<string, string>, fault: string]>([
  [
    'a model that knows pages',
    {
      'src/model/a.ts': `export { b } from '../ui/b.ts';\n`,
      'src/ui/b.ts': 'export const b = 1;\n',
    },
    'src/model/a.ts → src/ui/b.ts (one-way-model)',
  ],
  [
    'a page part that loads, in an .astro file',
    {
      'src/ui/A.astro': `---\nimport { load } from '../load/load.ts';\nload();\n---\n<p />\n`,
      'src/load/load.ts': 'export const load = () => 1;\n',
    },
    'src/ui/A.astro → src/load/load.ts (one-way-ui)',
  ],
  [
    'a circle of types',
    {
      'src/words/a.ts': `import type { B } from './b.ts';\nexport type A = B[];\n`,
      'src/words/b.ts': `import type { A } from './a.ts';\nexport type B = A[];\n`,
    },
    'src/words/a.ts → src/words/b.ts → src/words/a.ts (no-circle)',
  ],
  [
    'code that uses a command',
    {
      'src/search/a.ts': `export { b } from '../../scripts/b.ts';\n`,
      'scripts/b.ts': 'export const b = 1;\n',
    },
    'src/search/a.ts → scripts/b.ts (no-scripts-in-src)',
  ],
  [
    'a command that uses the tools of tests',
    {
      'scripts/a.ts': `export { b } from '../src/testing/b.ts';\n`,
      'src/testing/b.ts': 'export const b = 1;\n',
    },
    'scripts/a.ts → src/testing/b.ts (no-tests-in-code)',
  ],
  [
    'a model that opens files',
    { 'src/model/a.ts': `export { readFileSync } from 'node:fs';\n` },
    'src/model/a.ts → fs (node-1)',
  ],
  [
    'a file in a part that nobody named',
    {
      'src/helpers/a.ts': 'export const a = 1;\n',
      'src/words/b.ts': `export { a } from '../helpers/a.ts';\n`,
    },
    'src/words/b.ts → src/helpers/a.ts (no-drawer)',
  ],
])('%s is noticed', async (_, files, fault) => {
  expect(await importFaults(projectOf(files))).toContain(fault);
});
