import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsIn, importsOf } from './layers.ts';

const src = join(import.meta.dirname, '..', '..');
const files = globSync('**/*.{ts,astro,css,mjs}', { cwd: src })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));

test('the source is found', () => {
  expect(files.map(({ path }) => path)).toContain('site.ts');
  expect(files.length).toBeGreaterThan(100);
});

test('every file of src keeps to the design: imports, surroundings, length, folders', () => {
  expect(faultsIn(files)).toEqual([]);
});

describe('a file that does not is found', () => {
  const importing = (name: string) => `import { x } from '${name}';\n`;
  test.each([
    ['tables/a.ts', importing('../../load/load.ts')],
    ['load/a.ts', importing('../../model/build/build-site.ts')],
    ['model/a.ts', importing('../../load/load.ts')],
    ['model/a.ts', importing('../../publish/urls.ts')],
    ['model/a.ts', `import type { Page } from '../pages/index.ts';`],
    ['publish/a.ts', importing('../../load/read/folder.ts')],
    ['publish/formats/a.ts', importing('../../site.ts')],
    ['charts/a-layout.ts', importing('../../publish/datasets/build-tables.ts')],
    ['charts/A.astro', `---\n${importing('../../load/load.ts')}---\n<p />`],
    ['components/A.astro', `---\n${importing('../../site.ts')}---\n<p />`],
    ['components/A.astro', `---\n${importing('../../publish/formats/csv.ts')}---\n<p />`],
    ['layouts/A.astro', `---\n${importing('../../site.ts')}---\n<p />`],
    ['pages/a.ts', importing('../../load/load.ts')],
    ['site.ts', importing('./pages/a.ts')],
    ['model/a.ts', `export { x } from '../../load/load.ts';`],
    ['model/a.ts', `import {\n  x,\n  y,\n} from '../../load/load.ts';`],
    ['model/a.ts', `const x = await import('../../load/load.ts');`],
    ['model/a.ts', `import '../../ui/frame/css/site.css';`],
    ['model/a.ts', importing('../builders/fixture-site.ts')],
    ['publish/a.ts', importing('astro:content')],
    ['charts/a-layout.ts', importing('astro')],
    ['model/a.ts', importing('node:fs')],
    ['publish/a.ts', importing('node:path')],
    ['load/checks/a.ts', importing('node:fs')],
    ['model/a.ts', importing('d3')],
    ['pages/a.ts', importing('papaparse')],
    ['model/a.ts', importing('node:crypto')],
    ['publish/catalogue.ts', importing('fflate')],
    ['layouts/a.ts', importing('write-excel-file/node')],
    ['components/A.astro', `---\n${importing('../../publish/datasets/files.ts')}---\n<p />`],
    ['publish/a.ts', 'const today = new Date();'],
    ['publish/a.ts', 'const now = Date.now();'],
    ['model/a.ts', 'const x = Math.random();'],
    ['model/a.ts', 'const home = process.env.HOME;'],
    ['pages/a.ts', `const input = process.env['AYUMI_INPUT'];`],
    ['model/a.ts', 'rows.sort((a, b) => a.localeCompare(b));'],
    ['model/a.ts', 'rows.sort((a, b) => a.name.localeCompare(b.nameOf()));'],
    ['model/a.ts', 'const text = (1234).toLocaleString();'],
    ['model/a.ts', 'const order = new Intl.Collator().compare;'],
    ['publish/utils/a.ts', 'export const x = 1;'],
    ['lib/a.ts', 'export const x = 1;'],
    ['charts/helpers/a.ts', 'export const x = 1;'],
  ])('%s: %s', (path, text) => {
    expect(faultsIn([{ path, text }])).toHaveLength(1);
  });
});

test('a file of more than 300 lines is found, a test too', () => {
  const text = 'x;\n'.repeat(301);
  const found = faultsIn(['styles/a.css', 'model/a.test.ts'].map((path) => ({ path, text })));
  expect(found).toEqual([
    'styles/a.css has 301 lines, more than 300',
    'model/a.test.ts has 301 lines, more than 300',
  ]);
});

describe('a file that keeps to it is left alone', () => {
  test.each([
    ['load/read.ts', `import { readFileSync } from 'node:fs';\nimport { join } from 'node:path';`],
    [
      'load/checks/a.ts',
      `import { placeOf } from '../cells.ts';\nimport { x } from '../../tables/index.ts';`,
    ],
    [
      'charts/A.astro',
      `---\nimport { x } from 'astro:content';\n---\n<p>import x from '../../load/load.ts'</p>`,
    ],
    ['components/prose/A.astro', `---\nimport { site } from '../../site.ts';\n---\n<p />`],
    ['publish/a.ts', `import { createHash } from 'node:crypto';`],
    ['publish/formats/a.ts', `import { zipSync } from 'fflate';`],
    ['site.ts', `import { load } from './load/load.ts';\nprocess.env['AYUMI_INPUT'];`],
    [
      'publish/a.ts',
      `new Date(Date.UTC(2024, 3, 1)); a.localeCompare(b, 'ja'); n.toLocaleString('ja');`,
    ],
    ['model/a.test.ts', `import { load } from '../../load/load.ts';\nnew Date();`],
    ['testing/a.ts', `import { tmpdir } from 'node:os';`],
    ['styles/a.css', 'a {}\n'.repeat(300)],
  ])('%s', (path, text) => {
    expect(faultsIn([{ path, text }])).toEqual([]);
  });
});

test('imports of every form are read', () => {
  const text = [
    `import a from 'a';`,
    `import type { B } from 'b';`,
    `import c, { type D } from "c";`,
    `import {\n  e,\n} from 'e';`,
    `import 'f';`,
    `export * from 'g';`,
    `export { h } from 'h';`,
    `const i = await import('i');`,
    `const j = import.meta.glob('./j/*.ts');`,
    `const text = 'import k from k';`,
  ].join('\n');
  expect(importsOf({ path: 'a.ts', text }).sort()).toEqual(
    ['a', 'b', 'c', 'e', 'f', 'g', 'h', 'i', './j/*.ts'].sort(),
  );
});
