import type { Catalogue } from '../build-catalogue.ts';
import { areaOf, contactKind, publisherAgent, sourceClass } from './agents.ts';
import { authorities } from './authorities.ts';
import { datasetResources } from './dataset.ts';
import { dataService, serviceIri, standards } from './service.ts';
import { resource, to, typed, words, type Resource } from './resource.ts';

/** Everything that the RDF forms say of a catalogue (DCAT-AP 3), each thing once. */
export function graphOf(catalogue: Catalogue): Resource[] {
  const { licence, publisher, page, site } = catalogue;
  const all = [
    catalogResource(catalogue),
    ...catalogue.entries.flatMap((entry) => datasetResources(catalogue, entry)),
    publisherAgent(catalogue),
    contactKind(catalogue),
    // The name under which CKAN knows it; an rdfs:label here would take the place of the address.
    resource(licence.iri, 'dct:LicenseDocument', {
      'dct:title': [words(licence.ckanTitle)],
      'dct:type': [licence.spdx?.startsWith('CC-BY') ? to(authorities.attribution) : null],
    }),
    ...catalogue.governments.map(areaOf),
    ...documents([page, publisher.homepage, new URL(site.settings.baseUrl).href]),
    dataService(catalogue),
    ...standards(catalogue),
    sourceClass(site),
    ...Object.values(authorities),
  ];
  return [...new Map(all.map((thing) => [thing.iri, thing])).values()];
}

function catalogResource(catalogue: Catalogue): Resource {
  const { iri, entries, page, governments } = catalogue;
  return resource(iri, 'dcat:Catalog', {
    'dct:title': [words(catalogue.title, 'ja'), words(catalogue.titleEn, 'en')],
    'dct:description': [words(catalogue.about, 'ja')],
    'dct:publisher': [to(publisherAgent(catalogue))],
    'dct:license': [to(catalogue.licence)],
    'dct:language': [to(authorities.japanese)],
    'dct:spatial': governments.map((government) => to(areaOf(government))),
    'dct:issued': [typed(catalogue.issued, 'xsd:dateTime')],
    'dct:modified': [typed(catalogue.modified, 'xsd:dateTime')],
    'foaf:homepage': [to(page)],
    'dcat:contactPoint': [to(contactKind(catalogue))],
    'dcat:themeTaxonomy': [to(authorities.themes)],
    'dcat:service': [to(serviceIri(catalogue))],
    'dcat:dataset': entries.map((entry) => to(entry.iri)),
  });
}

function documents(addresses: string[]): Resource[] {
  return addresses.map((address) => resource(address, 'foaf:Document', {}));
}
