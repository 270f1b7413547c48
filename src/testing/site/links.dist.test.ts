import { describe, expect, test } from 'vitest';
import { filesOf, pagesOf, textOf } from './reading/pages.ts';
import { referencesOfFiles, referencesOfPage } from './reading/references.ts';
import { sites } from './reading/sites.ts';

describe.each(sites)('$name', (site) => {
  const origin = new URL(site.baseUrl).origin;
  const files = new Set(filesOf(site, '**'));
  const idsByPath = new Map<string, Set<string | null>>([
    ...pagesOf(site).map(
      ({ path, elements }) => [path, new Set(elements.map(({ id }) => id))] as const,
    ),
    ...filesOf(site, '**/*.svg').map((path) => {
      const ids = textOf(site, path).matchAll(/ id="([^"]+)"/g);
      return [path, new Set([...ids].map(([, id]) => id!))] as const;
    }),
  ]);
  const references = [...pagesOf(site).flatMap(referencesOfPage), ...referencesOfFiles(site)].map(
    (reference) => ({
      ...reference,
      url: new URL(reference.address, new URL(reference.from.slice(1), site.baseUrl)),
    }),
  );
  const own = references.filter(({ url }) => url.origin === origin);
  const foreign = references.filter(({ url }) => url.origin !== origin);
  const shown = ({ from, address }: { from: string; address: string }) => `${from} → ${address}`;

  test('every address on this site lies under its base path', () => {
    expect(own.length).toBeGreaterThan(pagesOf(site).length * 10);
    expect(own.filter(({ url }) => !url.pathname.startsWith(site.base)).map(shown)).toEqual([]);
  });

  test('every address on this site leads to a page or a file', () => {
    const broken = own.filter(({ url }) => {
      const path = decodeURIComponent(url.pathname.slice(site.base.length - 1));
      return !files.has(path) && !(path.endsWith('/') && files.has(`${path}index.html`));
    });
    expect(broken.map(shown)).toEqual([]);
  });

  test('every fragment leads to an element that is there', () => {
    const withFragment = own.filter(({ url }) => url.hash !== '');
    const broken = withFragment.filter(({ url }) => {
      const path = decodeURIComponent(url.pathname.slice(site.base.length - 1));
      return !idsByPath.get(path)?.has(decodeURIComponent(url.hash.slice(1)));
    });
    expect(withFragment.length).toBeGreaterThan(pagesOf(site).length);
    expect(broken.map(shown)).toEqual([]);
  });

  test('nothing is requested from another host', () => {
    expect(foreign.filter(({ isLink }) => !isLink).map(shown)).toEqual([]);
  });

  test('links to other hosts are ordinary web addresses', () => {
    const strange = foreign.filter(({ url }) => !/^https?:|^mailto:|^tel:\+?\d+$/.test(url.href));
    expect(foreign.length).toBeGreaterThan(0);
    expect(strange.map(shown)).toEqual([]);
  });

  test('links to pages end in a slash, so that no host has to redirect them', () => {
    const longWay = own.filter(({ url }) => url.pathname.endsWith('/index.html'));
    expect(longWay.map(shown)).toEqual([]);
  });
});
