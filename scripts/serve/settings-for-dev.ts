import type { Loaded } from '../../src/load/load.ts';

/** Where the site of a folder is to live, as far as its data can tell while they have problems. */
export function settingsForDev({ rows }: Pick<Loaded, 'rows'>): {
  baseUrl: string;
  basePath: string;
} {
  const written = (rows.site.site ?? []).find(({ key }) => key === 'base_url')?.value ?? '';
  const url = URL.canParse(written) ? new URL(written) : new URL('http://localhost/');
  url.pathname = url.pathname.replace(/\/?$/, '/');
  return { baseUrl: url.href, basePath: url.pathname };
}
