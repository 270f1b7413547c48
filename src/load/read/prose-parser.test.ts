import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../testing/builders/input-folder.ts';

const modules = join(projectFolder, 'node_modules');

// Prose is MDX as Astro's own MDX reads it: people may write it in any editor that knows that, and see the same.
test('prose is read by the very parser with which @astrojs/mdx reads MDX', () => {
  const { dependencies, peerDependencies, devDependencies } = JSON.parse(
    readFileSync(join(modules, '@astrojs/mdx/package.json'), 'utf8'),
  ) as Record<string, Record<string, string> | undefined>;
  const asked = { ...devDependencies, ...peerDependencies, ...dependencies };
  expect(Object.keys(asked)).toContain('@astrojs/markdown-satteri');
  expect(existsSync(join(modules, 'satteri'))).toBe(true);
  // A copy of another version would lie beneath the package that needs it.
  for (const name of ['mdx', 'markdown-satteri'])
    expect(existsSync(join(modules, '@astrojs', name, 'node_modules/satteri'))).toBe(false);
});
