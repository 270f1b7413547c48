import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { faultsOfPackage, gather, showAll } from '../../src/quality/standards/ckan-rules.ts';
import type { Verdict } from './verdict.ts';

/** Every CKAN base of the site as ckanext-harvest, SHIRASAGI and search.ckan.jp gather it: the first from a host that looks at no query. */
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
  const files = [`${folder}/*`, join(base, 'dataset/*/ckan.json')].flatMap((it) =>
    globSync(it, { cwd: site }),
  );
  const notAscii = files.filter((file) => /[^\n -~]/.test(readFileSync(join(site, file), 'utf8')));
  const licences = packages.filter(({ license_id }) => license_id !== 'cc-by');
  const shown = showAll(answer, packages);
  return {
    file: `${folder}/*`,
    rules: "CKAN's harvest loop and validators",
    counts: {
      requests,
      packages: packages.length,
      shown: shown.count,
      resources: packages.flatMap(({ resources }) => resources).length,
    },
    violations: [
      ...packages.flatMap((dict) => faultsOfPackage(dict).map((fault) => `${dict.name}: ${fault}`)),
      ...shown.faults,
      ...notAscii.map((file) => `${file} is not ASCII`),
      ...licences.map(({ name, license_id }) => `${name}: licence ${license_id}`),
    ],
    warnings: [],
  };
}
