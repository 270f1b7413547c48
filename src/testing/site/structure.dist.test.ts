import { describe, expect, test } from 'vitest';
import { attribute, faultsIn, named, wordsOf } from './reading/pages.ts';
import { sites } from './reading/sites.ts';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

describe.each(sites)('$name', (site) => {
  test('every page has one h1, which is not empty', () => {
    const faults = faultsIn(site, (page) => {
      const titles = named(page, 'h1').map(wordsOf);
      return titles.length === 1 && titles[0] !== '' ? [] : [`has [${titles}]`];
    });
    expect(faults).toEqual([]);
  });

  test('headings start at h1 and go down one level at a time', () => {
    const faults = faultsIn(site, (page) => {
      const levels = named(page, ...headings).map(({ tagName }) => headings.indexOf(tagName));
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? -1) + 1);
      return jumps.map((level) => `jumps to h${level + 1}`);
    });
    expect(faults).toEqual([]);
  });

  test('the first link leads past the header to the main part', () => {
    const faults = faultsIn(site, (page) => {
      const target = attribute(named(page, 'a')[0], 'href');
      const main = named(page, 'main').map(({ id }) => `#${id}`);
      return main.length === 1 && main[0] === target ? [] : [`${target} and ${main}`];
    });
    expect(faults).toEqual([]);
  });

  test('every link says where it leads', () => {
    const faults = faultsIn(site, (page) =>
      named(page, 'a')
        .filter((link) => wordsOf(link) === '' || !attribute(link, 'href'))
        .map((link) => `「${wordsOf(link)}」 → ${attribute(link, 'href')}`),
    );
    expect(faults).toEqual([]);
  });

  test('every table has a caption and its headings a scope', () => {
    const faults = faultsIn(site, (page) => [
      ...named(page, 'table')
        .filter((table) => !table.querySelectorAll('caption').some(wordsOf))
        .map(() => 'table without caption'),
      ...named(page, 'th')
        .filter((heading) => !attribute(heading, 'scope'))
        .map((heading) => `no scope: ${wordsOf(heading)}`),
    ]);
    expect(faults).toEqual([]);
  });

  test('no page shows what only a program would write', () => {
    const slips = /.{0,10}(\*\*|undefined|\bNaN\b|\[object Object\]|\bnull\b|\[\[|\{\{).{0,10}/g;
    const shown = ['content', 'title', 'alt', 'aria-label', 'placeholder', 'value'];
    const faults = faultsIn(site, (page) => {
      const attributes = page.elements.flatMap((it) => shown.map((name) => attribute(it, name)));
      const words = named(page, 'title', 'body').map(wordsOf);
      return [...words, ...attributes].flatMap((text) => text?.match(slips) ?? []);
    });
    expect(faults).toEqual([]);
  });
});
