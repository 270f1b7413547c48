import { urls } from '../../urls.ts';
import type { Catalogue } from '../build-catalogue.ts';
import { address, identifier } from '../addresses.ts';
import { cleanText } from '../clean-text.ts';
import type { Entry, FileEntry } from '../entry.ts';
import { shortRightsOf } from '../rights.ts';
import { areaNames, periodInterval } from '../words.ts';

const schema = 'https://project-open-data.cio.gov/v1.1/schema';

/** /data.json: DCAT-US 1.1 (Project Open Data), as a government that is not federal writes it. */
export function dataJson(catalogue: Catalogue): string {
  const content = {
    '@context': `${schema}/catalog.jsonld`,
    '@id': identifier(catalogue.site, urls.catalogueFile(catalogue.site, 'data.json')),
    '@type': 'dcat:Catalog',
    conformsTo: schema,
    describedBy: `${schema}/catalog.json`,
    dataset: catalogue.entries.map((entry) => datasetOf(catalogue, entry)),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function datasetOf(catalogue: Catalogue, entry: Entry) {
  const { publisher, contact, licence } = catalogue;
  const { dataset, sources } = entry;
  const area = areaNames(entry.governments);
  return known({
    '@type': 'dcat:Dataset',
    identifier: entry.iri,
    title: entry.title,
    description: [entry.about, entry.aboutEn].filter(Boolean).join('\n\n'),
    keyword: entry.keywords.length > 0 ? entry.keywords : [entry.name],
    issued: entry.issued,
    // The schema asks for a day; before the first release it is that of the data.
    modified: entry.modified ?? catalogue.site.settings.asOf,
    publisher: { '@type': 'org:Organization', name: publisher.title },
    contactPoint: known({
      '@type': 'vcard:Contact',
      fn: contact.name,
      hasEmail: contact.email && `mailto:${contact.email}`,
    }),
    accessLevel: 'public',
    license: licence.iri,
    // The schema has room for 255 letters.
    rights: shortRightsOf(sources, 255),
    spatial: area || null,
    temporal: periodInterval(dataset),
    accrualPeriodicity: 'irregular',
    language: ['ja'],
    theme: ['行財政'],
    landingPage: entry.page,
    references: sources.length > 0 ? sources.map((it) => address(it.site, urls.source(it))) : null,
    distribution: entry.files.map(distributionOf),
  });
}

function distributionOf({ file, title, about, url, describedBy, standard }: FileEntry) {
  return known({
    '@type': 'dcat:Distribution',
    title,
    description: cleanText(about),
    downloadURL: url,
    mediaType: file.mediaType,
    format: file.format,
    conformsTo: standard.iri,
    describedBy: describedBy.url,
    describedByType: describedBy.mediaType,
  });
}

/** Leaves out what is not known. */
export function known<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
