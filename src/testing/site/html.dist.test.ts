import { describe, expect, test } from 'vitest';
import { htmlFaults } from './reading/html-rules.ts';
import { allPagesOf } from './reading/pages.ts';
import { sites } from './reading/sites.ts';

describe.each(sites)('$name', (site) => {
  test('every page is valid HTML', async () => {
    const faults = await Promise.all(allPagesOf(site).map(htmlFaults));
    expect(faults.flat()).toEqual([]);
  });
});
