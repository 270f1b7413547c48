import type { Organization, Site } from '../../model/types/model.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { urls } from '../urls.ts';
import { address, identifier } from './addresses.ts';
import { cleanText, isEmail, oneLine, webAddress } from './clean-text.ts';
import { entryOf, nameOf, type Entry } from './entry.ts';
import { licenceOf, type Licence } from './licence.ts';

/** What every form of the catalogue is written from: the whole site, or one government's plans. */
export interface Catalogue {
  site: Site;
  /** Null for the whole site. */
  government: Organization | null;
  iri: string;
  /** The page on which people find the same. */
  page: string;
  title: string;
  titleEn: string;
  about: string;
  publisher: Publisher;
  contact: Contact;
  licence: Licence;
  governments: Organization[];
  /** The stamps of the first and the latest release. */
  issued: string | null;
  modified: string | null;
  entries: Entry[];
}

/** Whoever runs the site. */
export interface Publisher {
  iri: string;
  /** ASCII and of this site alone: `ayumi-example-jp` */
  name: string;
  title: string;
  homepage: string;
  /** Set where the site is the government's own. */
  government: Organization | null;
}

export interface Contact {
  name: string;
  url: string | null;
  email: string | null;
}

/** The catalogue of all datasets. */
export function wholeCatalogue(site: Site, datasets: readonly Dataset[]): Catalogue {
  return describe(site, null, datasets);
}

/** The catalogue of one government: the datasets of its plans, so that its own portal can take just these. */
export function governmentCatalogue(
  government: Organization,
  datasets: readonly Dataset[],
): Catalogue {
  const own = datasets.filter(({ plan }) => plan?.organization === government);
  const catalogue = describe(government.site, government, own);
  // One that lost its last dataset changed with the release that told so.
  const { issued, modified } = describe(government.site, null, datasets);
  return own.length > 0 ? catalogue : { ...catalogue, issued, modified };
}

/** The governments that have datasets of their own, in the order of the organizations. */
export function governmentsWith(site: Site, datasets: readonly Dataset[]): Organization[] {
  return site.organizations.filter((it) => datasets.some(({ plan }) => plan?.organization === it));
}

/**
 * Those, and the ones that had some: whoever harvests a government that left finds an empty catalogue at its
 * address, from which it learns that the datasets are gone, and no error.
 */
export function governmentsEver(site: Site, datasets: readonly Dataset[]): Organization[] {
  const now = governmentsWith(site, datasets);
  const record = datasets.find(({ name }) => name === 'ayumi-releases')?.tables[0]?.rows ?? [];
  const released = record.map((row) => String(row['dataset']));
  return site.organizations.filter(
    (it) => now.includes(it) || released.some((name) => name.startsWith(`${it.lgCode}-`)),
  );
}

function describe(
  site: Site,
  government: Organization | null,
  datasets: readonly Dataset[],
): Catalogue {
  const { settings } = site;
  const entries = datasets.map((dataset) => entryOf(dataset));
  const title = oneLine(settings.title);
  return {
    site,
    government,
    iri: `${identifier(site, government ? urls.governmentCatalogue(government, 'catalog.ttl') : urls.data(site))}#catalog`,
    page: address(site, government ? urls.organization(government) : urls.data(site)),
    title: government ? `${title}：${oneLine(government.name)}の計画のデータ` : `${title}のデータ`,
    titleEn: `Ayumi: open data on ${government ? `reform plans of ${oneLine(government.nameEn)}` : 'public reform plans'}`,
    about: `${cleanText(settings.tagline)}。${title}が公開する、行財政改革の計画のデータの一覧です。`,
    publisher: publisherOf(site, government),
    contact: contactOf(site),
    licence: licenceOf(settings),
    governments: [...new Set(entries.flatMap((entry) => entry.governments))],
    issued: entries.flatMap(({ issued }) => issued ?? []).toSorted()[0] ?? null,
    modified:
      entries
        .flatMap(({ modified }) => modified ?? [])
        .toSorted()
        .at(-1) ?? null,
    entries,
  };
}

/** A government is named as publisher only where the settings say that the site is its own. */
function publisherOf(site: Site, government: Organization | null): Publisher {
  const { settings } = site;
  const home = address(site, urls.home(site));
  const [only, ...others] = new Set(site.plans.map((plan) => plan.organization));
  const owner = settings.ownSite ? (government ?? (others.length === 0 ? only : null)) : null;
  const own = identifier(site, urls.home(site));
  const { host, pathname } = new URL(own);
  return {
    iri: `${own}#publisher`,
    name: nameOf(`${host}${pathname}`),
    title: oneLine(owner?.name ?? settings.publisher),
    homepage: webAddress(owner?.url ?? null) ?? home,
    government: owner ?? null,
  };
}

function contactOf({ settings }: Site): Contact {
  const { contact, contactUrl, contactEmail } = settings;
  return {
    name: oneLine(contact),
    url: webAddress(contactUrl),
    email: isEmail(contactEmail) ? contactEmail : null,
  };
}
