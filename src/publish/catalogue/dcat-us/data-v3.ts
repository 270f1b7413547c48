import { regionCode } from '../../../words/region-code.ts';
import type { Organization } from '../../../model/types/model.ts';
import { urls } from '../../urls.ts';
import { address, identifier } from '../addresses.ts';
import type { Catalogue } from '../build-catalogue.ts';
import type { Entry, FileEntry } from '../entry.ts';
import type { Standard } from '../describing-files.ts';
import { known } from './data-json.ts';

const context = 'https://resources.data.gov/dcat-us/3.0.0/context/dcat-us-3.0.jsonld';

/** /data-v3.json: DCAT-US 3.0. Things have their IRIs, what is not known is left out. */
export function dataV3(catalogue: Catalogue): string {
  const { site, title, about, page, licence, iri, titleEn } = catalogue;
  const content = {
    '@context': context,
    ...known({
      '@id': iri,
      '@type': 'Catalog',
      title,
      titleMap: { ja: title, en: titleEn },
      description: about,
      homepage: page,
      publisher: publisherOf(catalogue),
      contactPoint: contactsOf(catalogue),
      license: licence.iri,
      issued: catalogue.issued,
      modified: catalogue.modified ?? site.settings.asOf,
      spatial: catalogue.governments.map(placeOf),
      service: [serviceOf(catalogue)],
      dataset: catalogue.entries.map((entry) => datasetOf(catalogue, entry)),
    }),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function datasetOf(catalogue: Catalogue, entry: Entry) {
  const { site, licence } = catalogue;
  const { dataset, sources } = entry;
  const { temporal, kind } = dataset;
  return known({
    '@id': entry.iri,
    '@type': 'Dataset',
    identifier: [entry.iri],
    title: entry.title,
    titleMap: { ja: entry.title, en: entry.titleEn },
    description: entry.about,
    descriptionMap: { ja: entry.about, en: entry.aboutEn },
    // The schema takes one text.
    keyword: entry.keywords.join(', ') || entry.name,
    issued: entry.issued,
    modified: entry.modified ?? site.settings.asOf,
    version: entry.version,
    versionNotes: entry.note,
    publisher: publisherOf(catalogue),
    contactPoint: contactsOf(catalogue),
    license: licence.iri,
    rights: entry.rights && { '@type': 'RightsStatement', attributionText: entry.rights },
    spatial: entry.governments.map(placeOf),
    temporal: temporal && [
      { '@type': 'PeriodOfTime', startDate: temporal.start, endDate: temporal.end },
    ],
    accrualPeriodicity: 'irregular',
    landingPage: entry.page,
    source: sources.map((source) => address(source.site, urls.source(source))),
    hasPart:
      kind === 'all'
        ? catalogue.entries.filter((it) => it !== entry).map((part) => part.iri)
        : null,
    distribution: entry.files.map(distributionOf(catalogue)),
  });
}

function distributionOf({ licence }: Catalogue) {
  return ({ file, iri, title, about, url, describedBy, standard }: FileEntry) => ({
    '@id': iri,
    '@type': 'Distribution',
    title,
    description: about,
    accessURL: url,
    downloadURL: url,
    mediaType: mediaType(file.mediaType),
    format: { '@type': 'MediaType', label: file.format },
    byteSize: String(file.bytes.byteLength),
    license: licence.iri,
    conformsTo: [standardThing(standard)],
    describedBy: {
      '@type': 'Distribution',
      downloadURL: describedBy.url,
      mediaType: mediaType(describedBy.mediaType),
      conformsTo: [standardThing(describedBy.standard)],
    },
    checksum: {
      '@type': 'Checksum',
      algorithm: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
      checksumValue: file.sha256,
    },
  });
}

function serviceOf(catalogue: Catalogue) {
  const { site, licence, entries, title } = catalogue;
  return {
    '@id': `${identifier(site, urls.openApi(site))}#service`,
    '@type': 'DataService',
    title: `${title}のファイル（静的な API）`,
    endpointURL: [address(site, urls.home(site))],
    publisher: { ...publisherOf(catalogue), '@type': 'Agent' },
    contactPoint: contactsOf(catalogue) ?? [],
    license: licence.iri,
    conformsTo: [standardThing(openApiStandard)],
    servesDataset: entries.map((entry) => entry.iri),
  };
}

const openApiStandard = { iri: 'https://spec.openapis.org/oas/v3.1.0', title: 'OpenAPI 3.1' };

function publisherOf({ publisher }: Catalogue) {
  const { iri, title } = publisher;
  return { '@id': iri, '@type': 'Organization', name: title, prefLabel: title };
}

/** The schema asks every contact for an e-mail address. */
function contactsOf({ contact }: Catalogue) {
  const { name, email } = contact;
  return email && [{ '@type': 'Kind', fn: name, hasEmail: `mailto:${email}` }];
}

function placeOf({ name, lgCode }: Organization) {
  return {
    '@id': `http://data.e-stat.go.jp/lod/sac/C${regionCode(lgCode)}`,
    '@type': 'Location',
    prefLabel: name,
    identifier: [lgCode],
  };
}

function standardThing({ iri, title }: Standard) {
  return { '@id': iri, '@type': 'Standard', title };
}

function mediaType(name: string) {
  return { '@type': 'MediaType', label: name };
}
