import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isOfPages, JsonDoors } from '../../src/quality/standards/json-doors.ts';
import { faultsOfJson } from '../../src/quality/standards/json-schema.ts';
import type { Verdict } from './verdict.ts';

/** What the site says of its own files: OpenAPI, JSON Schema and Croissant against the files themselves. */
export function conformDescribed(_: string, site: string): Verdict[] {
  return [conformOpenApi(site), conformCroissant(site)];
}

function conformOpenApi(site: string): Verdict {
  const doors = new JsonDoors(site);
  const files = [
    ...globSync('**/*.json', { cwd: site }).filter(
      (file) => !isOfPages(file.replaceAll('\\', '/')),
    ),
    ...globSync('**/api/3/action/*', { cwd: site }),
  ]
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const faults = files.map((file) => doors.faultsOf(file));
  return {
    file: 'openapi.json, schemas/*.schema.json',
    rules: 'OpenAPI 3.1 and JSON Schema 2020-12 on the JSON of the site',
    counts: {
      addresses: doors.paths.length,
      files: files.length,
      validated: faults.filter((it) => it !== null).length,
    },
    violations: [
      ...faultsOfJson(readFileSync(join(site, 'openapi.json'), 'utf8'), 'open-api.schema.json'),
      ...faults.flatMap((it) => it ?? []),
    ],
    warnings: [],
  };
}

interface Described {
  url: string;
  distribution: { name: string; contentUrl: string; sha256?: string }[];
}

/** Every file that a Croissant names is there with the hash that it tells. */
function conformCroissant(site: string): Verdict {
  const files = globSync('dataset/*/croissant.json', { cwd: site }).sort();
  const named = files.flatMap((file) => {
    const text = readFileSync(join(site, file), 'utf8');
    const { url, distribution } = JSON.parse(text) as Described;
    const home = new URL('../../', url).href;
    return [
      ...faultsOfJson(text, 'croissant.schema.json').map((fault) => ({
        fault: `${file} ${fault}`,
      })),
      ...distribution
        .filter(({ sha256 }) => sha256 !== undefined)
        .map(({ contentUrl, sha256 }) => ({
          fault: isFile(join(site, contentUrl.slice(home.length)), sha256!)
            ? null
            : `${dirname(file)}: ${contentUrl} is another file`,
        })),
    ];
  });
  return {
    file: 'dataset/*/croissant.json',
    rules: 'Croissant 1.1, SHA-256 of the files',
    counts: { datasets: files.length, files: named.length },
    violations: named.flatMap(({ fault }) => fault ?? []),
    warnings: [],
  };
}

function isFile(path: string, sha256: string): boolean {
  return createHash('sha256').update(readFileSync(path)).digest('hex') === sha256;
}
