import type { Settings } from '../../model/types/model.ts';
import { cleanText, webAddress } from './clean-text.ts';

/** The licence of the compilation by the name that each catalogue knows. */
export interface Licence {
  /** The licence itself, not a page in one language. */
  iri: string;
  /** In the 45 columns; SHIRASAGI refuses a file whose licence is not exactly one that it knows. */
  name: string;
  /** CKAN's register of licences. */
  ckanId: string;
  /** The title in that register: CKAN's RDF harvester compares it. */
  ckanTitle: string;
  /** SPDX, as Data Package wants it. */
  spdx: string | null;
}

const known: (Omit<Licence, 'iri'> & { path: string })[] = [
  {
    path: '/licenses/by/4.0/',
    name: 'CC BY 4.0',
    ckanId: 'cc-by',
    ckanTitle: 'Creative Commons Attribution',
    spdx: 'CC-BY-4.0',
  },
  {
    path: '/licenses/by-sa/4.0/',
    name: 'CC BY-SA 4.0',
    ckanId: 'cc-by-sa',
    ckanTitle: 'Creative Commons Attribution Share-Alike',
    spdx: 'CC-BY-SA-4.0',
  },
  {
    path: '/publicdomain/zero/1.0/',
    name: 'CC0 1.0',
    ckanId: 'cc-zero',
    ckanTitle: 'Creative Commons CCZero',
    spdx: 'CC0-1.0',
  },
];

/** The licence that the settings name; one that no register knows keeps its own name and page. */
export function licenceOf({ licence, licenceUrl, baseUrl }: Settings): Licence {
  const page = webAddress(licenceUrl) ?? baseUrl;
  const found = known.find(({ path }) => page.includes(`//creativecommons.org${path}`));
  const name = cleanText(licence);
  if (!found) return { iri: page, name, ckanId: page, ckanTitle: name, spdx: null };
  const { path, ...names } = found;
  return { iri: `https://creativecommons.org${path}`, ...names };
}
