import { examplesOf, type PageType } from '../../publish/routes/routes.ts';
import { readPublished } from '../../site.ts';
import type { BuiltSite } from '../site/reading/sites.ts';

const known = new Map<string, PageType[]>();

/** One page of each type of a site, composed once for each input folder. */
export function pageTypes({ input }: Pick<BuiltSite, 'input'>): PageType[] {
  const types = known.get(input) ?? examplesOf(readPublished(input));
  known.set(input, types);
  return types;
}
