/**
 * The file _redirects, for hosts that read it: what readers of CKAN ask, as the addresses of files. Only Netlify reads
 * questions (`id=:id`); Cloudflare passes over those lines and takes the rest. Takes the base path.
 */
export function redirectsFile(base: string): string {
  const doors = ['', 'ckan/:code/'];
  const lines = [
    ...doors.flatMap((door) =>
      ['api/3/action/', 'api/action/'].map((action) => [
        `${door}${action}package_show id=:id`,
        `${door}dataset/:id/ckan.json 200`,
      ]),
    ),
    ...doors.map((door) => [`${door}api/action/:action`, `${door}api/3/action/:action 200`]),
    ['ckan/:code/dataset/:name', 'dataset/:name/ 301'],
  ];
  return lines.map(([from, to]) => `${base}${from} ${base}${to}\n`).join('');
}
