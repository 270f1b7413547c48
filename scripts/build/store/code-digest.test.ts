import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf } from './code-digest.ts';

let project = '';

const write = (path: string, content: string) => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), content);
};

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'ayumi-code-'));
  write('src/ui/Page.astro', '<p>');
  write('src/ui/Page.test.ts', 'test');
  write('scripts/build.ts', 'build');
  write('package.json', '{}');
  write('node_modules/.package-lock.json', '{}');
});
afterEach(() => rmSync(project, { recursive: true }));

test.each<[string, () => void]>([
  ['a component', () => write('src/ui/Page.astro', '<b>')],
  ['a file of a command', () => write('scripts/build.ts', 'other')],
  ['a package', () => write('node_modules/.package-lock.json', '{"packages":{}}')],
  ['a setting', () => write('package.json', '{"name":"x"}')],
  ['a new file', () => write('src/ui/New.astro', '')],
  [
    'a file under another name',
    () => renameSync(join(project, 'scripts/build.ts'), join(project, 'scripts/built.ts')),
  ],
])('%s makes other code', (_, change) => {
  const before = digestOf(project);
  change();
  expect(digestOf(project)).not.toBe(before);
});

test('another Node makes other code', () => {
  expect(digestOf(project, 'v22.1.0 linux x64')).not.toBe(digestOf(project, 'v22.2.0 linux x64'));
});

test.each<[string, () => void]>([
  ['nothing', () => {}],
  ['a test', () => write('src/ui/Page.test.ts', 'other')],
  ['data', () => write('data/site.csv', 'key,value\n')],
  ['what was built', () => write('dist/index.html', '')],
])('%s leaves the code as it is', (_, change) => {
  const before = digestOf(project);
  change();
  expect(digestOf(project)).toBe(before);
});

test('the same code in another folder is the same', () => {
  const before = digestOf(project);
  const other = `${project}-other`;
  renameSync(project, other);
  project = other;
  expect(digestOf(project)).toBe(before);
});
