import { hosting } from './headers.ts';

/**
 * The file _headers, as Cloudflare and Netlify read it. Both apply every rule that fits and join values of the
 * same header by commas, so no header but the policy may come twice: two policies hold both, and the stricter wins.
 * Takes the base path and the names of what lies at the top of the site.
 */
export function headersFile(base: string, topLevel: readonly string[]): string {
  const [folders, files] = [topLevel.filter(isFolder), topLevel.filter((it) => !isFolder(it))];
  const unframed = [
    ...folders.filter((it) => it !== 'embed/').map((it) => `${it}*`),
    ...['', ...files.filter((it) => it.endsWith('.html'))],
  ];
  const blocks: [path: string, headers: Record<string, string>][] = [
    ['*', { ...hosting.always, 'Content-Security-Policy': hosting.policy('*') }],
    ...unframed.map((path): [string, Record<string, string>] => [
      path,
      { 'Content-Security-Policy': "frame-ancestors 'none'" },
    ]),
    ['_astro/*', { 'Cache-Control': hosting.cacheLasting }],
    ...Object.entries(hosting.contentTypes)
      .filter(([ending]) => !/^(xml|atom)$/.test(ending))
      .map(([ending, type]): [string, Record<string, string>] => [
        `*.${ending}`,
        { 'Content-Type': type, ...openHeader(ending) },
      ]),
    // Two rules for one type would both apply, so what ends in .xml is named.
    ...['feed.xml', 'plans/:plan/feed.xml', 'organizations/:government/feed.xml'].map(
      (path): [string, Record<string, string>] => [
        path,
        { 'Content-Type': hosting.contentTypes['atom']!, ...hosting.open },
      ],
    ),
    ['sitemap-*', { 'Content-Type': hosting.contentTypes['xml']!, ...hosting.open }],
    ...['api/*', 'ckan/:government/api/*'].map((path): [string, Record<string, string>] => [
      path,
      { 'Content-Type': hosting.contentTypes['json']!, ...hosting.open },
    ]),
  ];
  return blocks
    .map(([path, headers]) =>
      [
        `${base}${path}`,
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

function isFolder(name: string): boolean {
  return name.endsWith('/');
}

function openHeader(ending: string): Record<string, string> {
  const isOpen = (hosting.openEndings as readonly string[]).includes(ending);
  return isOpen ? hosting.open : {};
}
