import { describe, expect, test } from 'vitest';
import { project } from '../../site/reading/sites.ts';
import { browsing } from '../browser.ts';
import { pageTypes } from '../page-types.ts';
import { visitor } from './visit.ts';

// Every kind of page, opened once for all that is asked about each. `browsing` asks for less motion.
const visit = visitor(browsing(project));

/** What is on them, a script makes. */
const made = ['search', 'table of all measures', 'table of all indicators', 'desk'];

// A timeline of a whole plan has tens of thousands of elements to look at.
describe.concurrent.each(pageTypes(project))('$type', { timeout: 300_000 }, ({ type, path }) => {
  test('loads without an error, a breach of the policy or a request to another host', async () => {
    const { headings, complaints } = await visit(path);
    expect(headings).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('nothing moves for people who asked for less motion', async () => {
    expect((await visit(path)).moving).toEqual([]);
  });

  if (!made.includes(type))
    test('the main part reads the same without JavaScript', async () => {
      const { words } = await visit(path);
      expect(words.without.length).toBeGreaterThan(15);
      expect(words.without).toBe(words.with);
    });

  test('nothing scrolls sideways, and no column is squeezed', async () => {
    expect((await visit(path)).reflow).toEqual([]);
  });

  test('axe finds no fault in any width and colours', async () => {
    expect((await visit(path)).axe).toEqual([]);
  });
});
