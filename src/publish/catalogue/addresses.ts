import type { Site } from '../../model/types/model.ts';
import { absolute } from '../urls.ts';
import { webAddress } from './clean-text.ts';

/** The whole address of a place on this site. */
export function address(site: Site, path: string): string {
  return webAddress(absolute(site, path))!;
}

/** What identifies a thing that has an address on this site; it stays when the site moves. */
export function identifier(site: Site, path: string): string {
  return webAddress(`${site.settings.idBase}${path.slice(site.settings.basePath.length)}`)!;
}
