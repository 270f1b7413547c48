import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { copyOfFixture } from '../../testing/builders/input-folder.ts';
import { load } from '../load.ts';
import { isIgnored } from './ignored.ts';

describe('what programs and systems leave behind is ignored', () => {
  test.each([
    ...['.DS_Store', '.x.mjs', '._plans.csv', '.~lock.plans.csv#', '.about.mdx.swp', '.git'],
    ...['~$plans.csv', '~WRL0001.tmp', 'plans.csv~', '#plans.csv#', 'plans.csv.bak', 'x.TMP'],
    ...['Thumbs.db', 'thumbs.db', 'desktop.ini', 'Desktop.ini', '__MACOSX', 'Icon\r'],
  ])('%j', (name) => {
    expect(isIgnored(`data/${name}`)).toBe(true);
    expect(isIgnored(`content/pages/${name}`)).toBe(true);
    expect(isIgnored(`public/files/${name}`)).toBe(true);
    expect(isIgnored(`public/${name}/index.html`)).toBe(true);
  });
});

describe('what people put there is not', () => {
  test.each([
    'data/plans.csv',
    'data/plans - コピー.csv',
    'content/pages/about.mdx',
    'content/pages/about.md',
    'public/files/#1.pdf',
    'public/files/~plan.pdf',
    'public/bak/plan.pdf',
  ])('%s', (path) => {
    expect(isIgnored(path)).toBe(false);
  });
});

describe('hidden files that web servers ask for are published where they look for them', () => {
  test.each([
    ['public/.well-known/security.txt', false],
    ['public/.well-known/.secret', true],
    ['public/files/.well-known/security.txt', true],
    ['public/.htaccess', false],
    ['public/files/.htaccess', false],
    ['public/.nojekyll', false],
    ['public/files/.nojekyll', true],
    ['data/.htaccess', true],
    ['content/.well-known/x.mdx', true],
  ])('%s: ignored is %s', (path, ignored) => {
    expect(isIgnored(path)).toBe(ignored);
  });
});

describe('links', () => {
  let folder = '';
  beforeEach(() => {
    folder = copyOfFixture();
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere', 'about.mdx'), '---\ntitle: a\ndescription: b\n---\n');
  });

  test.each([
    ['content/pages/about.mdx', '../../elsewhere/about.mdx'],
    ['content/elsewhere', '../elsewhere'],
    ['content/loop', '.'],
    ['content/pages/lost.mdx', 'nowhere.mdx'],
    ['content/topics/itself.mdx', 'itself.mdx'],
    ['data/plans.csv', '/etc/passwd'],
    ['public/files/about.pdf', '../../elsewhere/about.mdx'],
  ])('%s to %s is a problem and not followed', (path, target) => {
    rmSync(join(folder, path), { force: true });
    symlinkSync(target, join(folder, path));
    const { problems } = load(folder);
    expect(problems.filter(({ file }) => file === path).map(({ rule }) => rule)).toContain(
      'unknown-file',
    );
  });

  test('a link to a file of the same part is that file', () => {
    symlinkSync('window.svg', join(folder, 'public/files/copy.svg'));
    const { problems, publicFiles } = load(folder);
    expect(problems).toEqual([]);
    expect(publicFiles).toContain('files/copy.svg');
  });
});

test('files under public/ whose names differ in case only are a problem', () => {
  const folder = copyOfFixture();
  writeFileSync(join(folder, 'public/files/Leaflet.PDF'), '');
  expect(load(folder).problems.map(({ file, rule }) => [file, rule])).toEqual([
    ['public/files/leaflet.pdf', 'unknown-file'],
  ]);
});
