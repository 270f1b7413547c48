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

  test('no two tables of a page have the same caption', () => {
    const faults = faultsIn(site, (page) => {
      const captions = named(page, 'caption').map(wordsOf);
      return captions.filter((caption, at) => captions.indexOf(caption) !== at);
    });
    expect(faults).toEqual([]);
  });

  test('every row of data has a heading, of its own or of its group', () => {
    const faults = faultsIn(site, (page) =>
      named(page, 'table')
        .filter((table) => table.querySelectorAll('tbody tr').length > 0)
        .filter((table) => table.querySelectorAll('tbody th[scope]').length === 0)
        .map((table) => wordsOf(table.querySelector('caption')!)),
    );
    expect(faults).toEqual([]);
  });

  test('nothing to press and no heading tells of 0; a sentence says that there is none', () => {
    const faults = faultsIn(site, (page) =>
      named(page, 'a', 'button', 'summary', ...headings)
        .map(wordsOf)
        // 「0件を維持」 is a target, in the examples of the method.
        .filter((words) => /(?<![\d,.「])0件/.test(words)),
    );
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
