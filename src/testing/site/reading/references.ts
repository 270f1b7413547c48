import { attribute, filesOf, textOf, type Page } from './pages.ts';
import type { BuiltSite } from './sites.ts';

/** An address that a page or a file uses. */
export interface Reference {
  /** The page or file that uses it, under the base path. */
  from: string;
  address: string;
  /** Whether people follow it; else the browser asks for it by itself. */
  isLink: boolean;
}

const addressAttributes = [
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'poster',
  'data',
  'xlink:href',
  'data-index',
];
const inPaint = /url\(\s*["']?([^)"']+)/g;

/** Every address in the markup of a page but the canonical one, which is a name and no link. */
export function referencesOfPage(page: Page): Reference[] {
  return page.elements.flatMap((element) => {
    if (attribute(element, 'rel') === 'canonical') return [];
    const isLink = ['a', 'area'].includes(element.tagName);
    return element.attributes.flatMap(({ key }) =>
      addressesIn(key, attribute(element, key) ?? '').map((address) => ({
        from: page.path,
        address,
        isLink,
      })),
    );
  });
}

function addressesIn(key: string, value: string): string[] {
  if (key === 'srcset') return value.split(',').map((part) => part.trim().split(/\s/)[0]!);
  if (addressAttributes.includes(key)) return [value];
  return [...value.matchAll(inPaint)].map(([, address]) => address!);
}

/** Every address in the style sheets and pictures of a site. */
export function referencesOfFiles(site: BuiltSite): Reference[] {
  const inFile = /url\(\s*["']?([^)"']+)|@import\s+["']([^"']+)|\b(?:href|src)="([^"]*)"/g;
  return filesOf(site, '**/*.{css,svg}')
    .filter((from) => !from.startsWith('/pagefind/'))
    .flatMap((from) =>
      [...textOf(site, from).matchAll(inFile)].map(([, paint, sheet, link]) => ({
        from,
        address: paint ?? sheet ?? link ?? '',
        isLink: false,
      })),
    );
}
