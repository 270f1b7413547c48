import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectFolder } from '../../src/testing/builders/input-folder.ts';
import { readTyped } from '../launch/command.mjs';
import { commands } from '../launch/commands.mjs';

/** The engine and a site folder beside it, as the handbook supposes. */
const desk = mkdtempSync(join(tmpdir(), 'ayumi-handbook-'));
afterAll(() => rmSync(desk, { recursive: true }));
mkdirSync(join(desk, 'our-city/data'), { recursive: true });
mkdirSync(join(desk, 'engine'));

const pages = globSync('docs/desk/*.md', { cwd: projectFolder }).sort();
const read = (page: string) => readFileSync(join(projectFolder, page), 'utf8');
const lines = pages.flatMap((page) =>
  [...read(page).matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) =>
    block!
      .trim()
      .split('\n')
      .map((line) => [page, line] as const),
  ),
);

// The folder of a new site is not there yet; tutorial.slow.test.ts makes it.
const known = lines.filter(([, line]) => !line.startsWith('npm run new -- site '));

test.each(known)('%s: %s', (_, line) => {
  const [, name] = Object.entries(commands)
    .map(([key, { npm }]) => [npm, key] as const)
    .find(([npm]) => line.startsWith(`${npm} -- `))!;
  const args = line.split(' -- ')[1]!.split(' ');
  const where = { project: projectFolder, from: join(desk, 'engine'), named: undefined };
  expect(readTyped(name, args, where).inputFolder).toBe(join(desk, 'our-city'));
});

test.each(pages)('%s names pages that are there, and is on the list of the desk', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link!);
  const missing = links.filter((link) => !existsSync(join(projectFolder, dirname(page), link)));
  expect(missing).toEqual([]);
  expect(read('docs/desk.md')).toContain(`](${page.replace('docs/', '')})`);
});
