const policy = (embeddedBy: string) =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${embeddedBy}`,
  ].join('; ');

const contentTypes: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
  rdf: 'application/rdf+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

// Data for machines: programs on pages of other hosts may read it.
const openFolder = /^\/(?:data|api|ckan|dataset)\//;
const openFile = /\.(?:csv|json|jsonld|ttl|rdf|xml|svg|parquet|xlsx|zip)$/;
const extensionless = /^\/(?:ckan\/[^/]+\/)?api\/.*\/[^./]+$/;

/** The headers with which a host should send the file at this path. Takes the path under the base path, from `/`. */
export function headersFor(pathname: string): Record<string, string> {
  const type = contentTypeOf(pathname);
  return {
    'Content-Security-Policy': policy(pathname.startsWith('/embed/') ? '*' : "'none'"),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    ...(openFolder.test(pathname) || openFile.test(pathname)
      ? { 'Access-Control-Allow-Origin': '*' }
      : {}),
    ...(type ? { 'Content-Type': type } : {}),
  };
}

// Pages, scripts and styles are left to the host, which knows them.
function contentTypeOf(pathname: string): string | undefined {
  if (extensionless.test(pathname)) return contentTypes['json'];
  return contentTypes[/\.([a-z]+)$/.exec(pathname)?.[1] ?? ''];
}
