import { urls } from '../../urls.ts';
import { address, identifier } from '../addresses.ts';
import type { Catalogue } from '../build-catalogue.ts';
import { allStandards } from '../describing-files.ts';
import { contactKind, publisherAgent } from './agents.ts';
import { authorities } from './authorities.ts';
import { resource, to, words, type Resource } from './resource.ts';

const openApi = { iri: 'https://spec.openapis.org/oas/v3.1.0', title: 'OpenAPI 3.1' };

/** The files of the site as an API without a server: where it begins, and the document that lists its addresses. */
export function dataService(catalogue: Catalogue): Resource {
  const { site, title, page, entries, licence } = catalogue;
  return resource(serviceIri(catalogue), 'dcat:DataService', {
    'dct:title': [words(`${title}のファイル（静的な API）`, 'ja'), words('Static API', 'en')],
    'dct:description': [
      words('サーバーのプログラムを使わず、ファイルをそのまま返す API です。', 'ja'),
    ],
    'dct:publisher': [to(publisherAgent(catalogue))],
    'dcat:contactPoint': [to(contactKind(catalogue))],
    'dct:license': [to(licence)],
    'dcat:endpointURL': [to(address(site, urls.home(site)))],
    'dcat:endpointDescription': [to(address(site, urls.openApi(site)))],
    'dcat:landingPage': [to(page)],
    'dcat:keyword': [words('API', 'ja')],
    'dcat:theme': [to(authorities.theme)],
    'dct:conformsTo': [to(openApi)],
    'dcat:servesDataset': entries.map((entry) => to(entry.iri)),
  });
}

/** DCAT-AP looks for the second type at the ends of a service. */
const endpoint = ['foaf:Document', 'rdfs:Resource'];

export function serviceIri({ site }: Catalogue): string {
  return `${identifier(site, urls.openApi(site))}#service`;
}

/** What the service and the files keep to, and the document that lists the addresses. */
export function standards({ site }: Catalogue): Resource[] {
  return [
    ...[...allStandards, openApi].map(({ iri, title }) =>
      resource(iri, 'dct:Standard', { 'dct:title': [words(title, 'en')] }),
    ),
    resource(address(site, urls.home(site)), endpoint, {}),
    resource(address(site, urls.openApi(site)), endpoint, { 'dct:conformsTo': [to(openApi)] }),
  ];
}
