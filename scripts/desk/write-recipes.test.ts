import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { fixtureSite } from '../../src/testing/builders/fixture-site.ts';
import { writeRecipes } from './write-recipes.ts';

// base_url of 架空市 is https://kaku.example.jp/kaikaku/
test.each(['out', 'out/', 'out.zip'])('beside %s lie the recipes for its host', async (name) => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-recipes-'));
  await writeRecipes(fixtureSite.settings, join(folder, name));
  const recipe = (file: string) => readFileSync(join(folder, 'out-hosting', file), 'utf8');
  expect(recipe('nginx.conf')).toContain('server_name kaku.example.jp;');
  expect(recipe('nginx.conf')).toContain('location /kaikaku/ {');
  expect(recipe('nginx.conf')).toContain('"~^/kaikaku/embed/"');
  expect(recipe('apache.htaccess')).toContain('ErrorDocument 404 /kaikaku/404.html');
  expect(recipe('apache.htaccess')).toContain('m#^/kaikaku/embed/#');
  expect(recipe('web.config')).toContain('pattern="^/kaikaku/embed/"');
  expect(recipe('web.config')).toContain('url="/kaikaku/dataset/{R:1}/"');
});
