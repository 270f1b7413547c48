import type { Page } from 'playwright-core';

/**
 * Takes out of the main part what is made just like its neighbours: rows, cells, items, marks of charts. Whatever looks
 * otherwise by its class, its data or its drawing stays, and so do the first four of a kind: lists may be striped.
 */
export function leaveLooks(page: Page): Promise<void> {
  return page.evaluate(() => {
    /** What sets the look of an element; where it stands, where it leads and what it says does not. */
    const ofNoLook =
      /^(id|href|src|srcset|for|name|value|title|alt|aria-label|aria-labelledby|aria-describedby|headers|download|datetime|d|x|y|x1|x2|y1|y2|cx|cy|r|rx|width|height|points|transform|viewBox|data-(url|text|id|key))$/;

    /** Shortens an element from its leaves up; gives what it is made of. */
    function makeOf(element: Element): string {
      const counts = new Map<string, number>();
      for (const child of [...element.children]) {
        const make = makeOf(child);
        const count = (counts.get(make) ?? 0) + 1;
        counts.set(make, count);
        if (count > 4) child.remove();
      }
      const looks = [...element.attributes].filter(({ name }) => !ofNoLook.test(name));
      const written = looks.map(({ name, value }) => `${name}=${value}`).toSorted();
      return `<${element.tagName} ${written.join(' ')}>${[...counts.keys()].join('')}</>`;
    }

    for (const main of document.querySelectorAll('main')) makeOf(main);
  });
}

/** Leaves the first few of what is made alike: rows, cells, items, tables and folded parts. */
export function shorten(page: Page): Promise<void> {
  const more = [
    ':is(tr, li):nth-child(n + 7)',
    ':is(th, td):nth-child(n + 13)',
    'tbody:nth-of-type(n + 5)',
    ':is(table, details):nth-of-type(n + 4)',
  ];
  return page.evaluate((selectors) => {
    for (const selector of selectors)
      for (const element of document.querySelectorAll(`main ${selector}`)) element.remove();
  }, more);
}
