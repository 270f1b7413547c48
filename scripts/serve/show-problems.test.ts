import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfFixture } from '../../src/testing/builders/input-folder.ts';
import { problemPage, showProblems } from './show-problems.ts';

/** A server that has the plugin: `ask` gives the page, or nothing where the request goes on to the site. */
function serverOf(folder: string) {
  let changed = () => {};
  let handle: (request: never, response: never, next: () => void) => void = () => {};
  showProblems(folder).configureServer({
    watcher: { on: (_, listener) => void (changed = listener), add: () => {} },
    middlewares: { use: (given) => void (handle = given as typeof handle) },
  });
  const ask = (accept = 'text/html') => {
    let page: string | undefined;
    const response = { statusCode: 200, setHeader: () => {}, end: (it: string) => (page = it) };
    handle({ headers: { accept } } as never, response as never, () => {});
    return page;
  };
  return { ask, change: () => changed() };
}

test('problems stand in place of every page until they are mended', () => {
  const folder = copyOfFixture();
  const file = join(folder, 'data', 'topics.csv');
  const right = readFileSync(file, 'utf8');
  const { ask, change } = serverOf(folder);
  expect(ask()).toBeUndefined();

  writeFileSync(file, right.replace('topic_id', 'topicid'));
  change();
  expect(ask()).toContain('data/topics.csv');

  writeFileSync(file, right);
  change();
  expect(ask()).toBeUndefined();
});

test('what is no page is not answered', () => {
  const folder = copyOfFixture();
  writeFileSync(join(folder, 'data', 'topics.csv'), 'x\n');
  expect(serverOf(folder).ask('text/css')).toBeUndefined();
});

test('what was found is text, never markup', () => {
  expect(problemPage('<script>alert(1)</script>')).not.toContain('<script>');
});
