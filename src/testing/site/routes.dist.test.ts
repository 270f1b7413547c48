import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../publish/routes/routes.ts';
import { readPublished } from '../../site.ts';
import { allPagesOf } from './reading/pages.ts';
import { sites } from './reading/sites.ts';

describe.each(sites)('$name', (site) => {
  const listed = pagesOf(readPublished(site.input)).map(({ path }) =>
    path.slice(site.base.length - 1),
  );
  const built = allPagesOf(site).map(({ path }) => path);

  test('has every page that the list of pages names', () => {
    expect(listed.filter((path) => !built.includes(path))).toEqual([]);
  });

  test('has no page that the list of pages does not name', () => {
    expect(built.filter((path) => !listed.includes(path))).toEqual([]);
  });
});
