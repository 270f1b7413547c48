/** Without frame-ancestors, which differs: only the pages made for it may stand in a frame. */
const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

const contentTypes: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
  rdf: 'application/rdf+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  atom: 'application/atom+xml; charset=utf-8',
  // Compressed JSON for the search page, which unpacks it itself.
  pack: 'application/octet-stream',
};

/** Of pages and what they are made of: most hosts know these, others must be told them. Texts are in UTF-8. */
const pageTypes: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  wasm: 'application/wasm',
  png: 'image/png',
  woff2: 'font/woff2',
};

/**
 * What every host is told, in one place: `headersFor` answers for one path, the recipes under
 * docs/hosting and the file _headers say the same in the words of each host.
 */
export const hosting = {
  contentTypes,
  pageTypes,
  /** The whole policy of a page that these may put into a frame. */
  policy: (framedBy: "'none'" | '*') => [...directives, `frame-ancestors ${framedBy}`].join('; '),
  /** Sent with everything. */
  always: {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  },
  /** Pages for frames. */
  framed: '^/embed/',
  /** Files for machines: programs on pages of other hosts may read them. */
  openEndings: [
    ...['csv', 'json', 'jsonl', 'jsonld', 'ttl', 'rdf', 'xml', 'svg', 'parquet', 'xlsx', 'zip'],
    ...['md'],
  ],
  /** Sent with them, also where one is missing: what such a program may see of the answer. */
  open: {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Content-Range, Accept-Ranges, Content-Length',
  },
  /** The answer to OPTIONS, by which a browser asks before it reads a part or asks whether something changed. */
  asked: {
    'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
    'Access-Control-Allow-Headers': 'Range, If-None-Match, If-Modified-Since',
    'Access-Control-Max-Age': '86400',
  },
  /** The feeds, which have a type of their own though they end in .xml. */
  feed: '^/(?:(?:plans|organizations)/[^/]+/)?feed\\.xml$',
  /** The CKAN API: JSON without an ending. */
  api: '^/(?:ckan/[^/]+/)?api/.*/[^./]+$',
  /**
   * What readers of CKAN ask for at addresses that are no files, each as a host with a rewrite reads it: which dataset
   * they mean stands in the question (`id`), SHIRASAGI leaves out the 3, and it makes up the address of the page.
   */
  packageShow: '^/((?:ckan/[^/]+/)?)api/(?:3/)?action/package_show$',
  packageName: '[a-z0-9_-]+',
  unversioned: '^/((?:ckan/[^/]+/)?)api/action/([a-z_]+)$',
  governmentDataset: '^/ckan/[^/]+/dataset/([a-z0-9_-]+)/?$',
  /** Files whose names change with their content, and versions that are never written again. */
  lasting: '^/(?:_astro|data/releases)/',
  cacheLasting: 'public, max-age=31536000, immutable',
  /** Long enough to spare the host, short enough that a correction is seen. */
  cache: 'public, max-age=600',
} as const;

const framed = new RegExp(hosting.framed);
const api = new RegExp(hosting.api);
const feed = new RegExp(hosting.feed);
const lasting = new RegExp(hosting.lasting);

/** The headers with which a host should send the file at this path. Takes the path under the base path, from `/`. */
export function headersFor(pathname: string): Record<string, string> {
  const type = contentTypeOf(pathname);
  const isOpen =
    api.test(pathname) || hosting.openEndings.some((it) => pathname.endsWith(`.${it}`));
  return {
    'Content-Security-Policy': hosting.policy(framed.test(pathname) ? '*' : "'none'"),
    ...hosting.always,
    'Cache-Control': lasting.test(pathname) ? hosting.cacheLasting : hosting.cache,
    ...(isOpen ? hosting.open : {}),
    ...(type ? { 'Content-Type': type } : {}),
  };
}

/** A file as a host should send it. Takes its path under the base path, without the first `/`. */
export function answer(path: string, body: string | Uint8Array): Response {
  return new Response(body as string | Uint8Array<ArrayBuffer>, {
    headers: headersFor(`/${path}`),
  });
}

/** A pattern of paths from `/`, for a site that lies below a base path: `/kaikaku/`. */
export function under(base: string, pattern: string): string {
  return pattern.replace('^/', `^${base.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/** The type of the file at a path; pages, scripts and styles are left to the host, which knows them. */
function contentTypeOf(pathname: string): string | undefined {
  if (api.test(pathname)) return contentTypes['json'];
  if (feed.test(pathname)) return contentTypes['atom'];
  return contentTypes[/\.([a-z]+)$/.exec(pathname)?.[1] ?? ''];
}
