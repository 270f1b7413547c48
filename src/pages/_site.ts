import { composed } from '../site.ts';

/** What this build publishes. Astro makes no page of a file whose name begins with `_`. */
export const published = await composed();

export const { site, tables, datasets, readability, pages } = published;
