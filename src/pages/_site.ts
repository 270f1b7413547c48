import { composed } from '../site.ts';

/** What this build publishes. Astro makes no page of a file whose name begins with `_`. */
export const published = await composed();

// The rest (readability, pages) is made only for the pages that ask for it.
export const { site, tables, datasets } = published;
