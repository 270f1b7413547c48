import type { Delivery } from '../examined.ts';

/** The tables of a whole site that was dropped as a folder or an archive. */
export interface SiteIn {
  /** By their path in the site: `data/plans/x/results.csv`. */
  tables: readonly { path: string; name: string; bytes: Uint8Array }[];
  /** Paths under its public/; nothing where only its data/ was dropped. */
  publicFiles: readonly string[] | undefined;
}

/**
 * The site among files, if there is one: a folder in which the table of governments and that of plans lie, whatever it
 * is called. Files that were dropped one by one are no site: they are taken into the one of the page.
 */
export function siteIn(files: readonly Delivery[], others: readonly string[]): SiteIn | undefined {
  const names = new Set(files.map(({ name }) => name));
  const home = [...names]
    .flatMap((name) => /^(.+\/)plans\.csv$/s.exec(name)?.[1] ?? [])
    .find((folder) => names.has(`${folder}organizations.csv`));
  if (home === undefined) return undefined;
  const tables = files
    .filter(({ name }) => name.startsWith(home) && /\.csv$/i.test(name))
    .map(({ name, bytes }) => ({ path: `data/${name.slice(home.length)}`, name, bytes }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const whole = home.endsWith('/data/') ? home.slice(0, -'data/'.length) : undefined;
  const published = [...names, ...others].filter(
    (name) => whole !== undefined && name.startsWith(`${whole}public/`),
  );
  return {
    tables,
    publicFiles:
      published.length === 0
        ? undefined
        : published.map((name) => name.slice(`${whole}public/`.length)),
  };
}
