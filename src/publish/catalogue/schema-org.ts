import type { Site } from '../../model/types/model.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { wholeCatalogue, type Catalogue } from './build-catalogue.ts';
import type { Entry } from './entry.ts';
import { periodInterval } from './words.ts';

/** JSON-LD for `<script type="application/ld+json">` on a dataset's page: what Google Dataset Search reads. */
export function schemaOrgDataset(dataset: Dataset): string {
  const catalogue = wholeCatalogue(dataset.site, [dataset]);
  return scriptText({
    '@context': 'https://schema.org',
    ...described(catalogue, catalogue.entries[0]!),
    includedInDataCatalog: { '@type': 'DataCatalog', name: catalogue.title, url: catalogue.page },
  });
}

/** The same for the page of all data. */
export function schemaOrgCatalog(site: Site, datasets: readonly Dataset[]): string {
  const catalogue = wholeCatalogue(site, datasets);
  return scriptText({
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': catalogue.iri,
    name: catalogue.title,
    description: catalogue.about,
    url: catalogue.page,
    license: catalogue.licence.iri,
    inLanguage: 'ja',
    publisher: publisherOf(catalogue),
    ...(catalogue.modified ? { dateModified: catalogue.modified } : {}),
    dataset: catalogue.entries.map(({ iri, title, page }) => ({
      '@type': 'Dataset',
      '@id': iri,
      name: title,
      url: page,
    })),
  });
}

function described(catalogue: Catalogue, entry: Entry) {
  const { dataset, issued, modified, version, governments, sources } = entry;
  const period = periodInterval(dataset);
  return {
    '@type': 'Dataset',
    '@id': entry.iri,
    identifier: entry.iri,
    name: entry.title,
    alternateName: entry.titleEn,
    // Google takes 50 to 5000 characters.
    description: `${entry.about}\n${entry.aboutEn}`.slice(0, 5000).toWellFormed(),
    url: entry.page,
    keywords: entry.keywords,
    license: catalogue.licence.iri,
    ...(entry.rights ? { usageInfo: entry.rights } : {}),
    isAccessibleForFree: true,
    inLanguage: 'ja',
    creator: publisherOf(catalogue),
    publisher: publisherOf(catalogue),
    ...(version ? { version } : {}),
    ...(issued ? { datePublished: issued } : {}),
    ...(modified ? { dateModified: modified } : {}),
    ...(period ? { temporalCoverage: period } : {}),
    spatialCoverage: governments.map(({ name, lgCode }) => ({
      '@type': 'AdministrativeArea',
      name,
      identifier: lgCode,
    })),
    isBasedOn: sources.map((source) => ({
      '@type': 'CreativeWork',
      name: source.title,
      author: { '@type': 'GovernmentOrganization', name: source.organization.name },
    })),
    variableMeasured: [
      ...new Set(dataset.tables.flatMap(({ columns }) => columns.map(({ title }) => title))),
    ],
    distribution: entry.files.map(({ file, title, url }) => ({
      '@type': 'DataDownload',
      name: title,
      contentUrl: url,
      encodingFormat: file.mediaType,
      contentSize: `${file.bytes.byteLength} B`,
      sha256: file.sha256,
    })),
  };
}

function publisherOf({ publisher }: Catalogue) {
  return {
    '@type': publisher.government ? 'GovernmentOrganization' : 'Organization',
    name: publisher.title,
    url: publisher.homepage,
  };
}

/** Inside a script element no text may end it. */
function scriptText(content: object): string {
  return JSON.stringify(content).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
