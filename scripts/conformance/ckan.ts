import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { faultsOfPackage, gather } from '../../src/quality/standards/ckan-rules.ts';
import type { Verdict } from './verdict.ts';

/** Every CKAN base of the site as ckanext-harvest gathers it, from a host that looks at no query. */
export function conformCkan(_: string, site: string): Verdict[] {
  const bases = globSync(['api/3/action', 'ckan/*/api/3/action'], { cwd: site }).sort();
  return bases.map((base) => conformBase(site, base.replaceAll('\\', '/')));
}

function conformBase(site: string, folder: string): Verdict {
  const base = dirname(dirname(dirname(folder)));
  const answer = (address: string) => {
    const path = decodeURIComponent(new URL(address).pathname).slice(1);
    return readFileSync(join(site, base, path), 'utf8');
  };
  const { packages, requests } = gather(answer, 'http://host.invalid/');
  const files = globSync(`${folder}/*`, { cwd: site });
  const notAscii = files.filter((file) => /[^\n -~]/.test(readFileSync(join(site, file), 'utf8')));
  const licences = packages.filter(({ license_id }) => license_id !== 'cc-by');
  return {
    file: `${folder}/*`,
    rules: "CKAN's harvest loop and validators",
    counts: {
      requests,
      packages: packages.length,
      resources: packages.flatMap(({ resources }) => resources).length,
    },
    violations: [
      ...packages.flatMap((dict) => faultsOfPackage(dict).map((fault) => `${dict.name}: ${fault}`)),
      ...notAscii.map((file) => `${file} is not ASCII`),
      ...licences.map(({ name, license_id }) => `${name}: licence ${license_id}`),
    ],
    warnings: [],
  };
}
