import { describe, expect, test } from 'vitest';
import { htmlFaults } from './html-rules.ts';
import { allPagesOf } from './pages.ts';
import { sites } from './sites.ts';

describe.each(sites)('$name', (site) => {
  test('every page is valid HTML', async () => {
    const faults = await Promise.all(allPagesOf(site).map(htmlFaults));
    expect(faults.flat()).toEqual([]);
  });
});
