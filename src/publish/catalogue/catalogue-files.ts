import type { Catalogue } from './build-catalogue.ts';
import { dataJson } from './data-json.ts';
import { opendataList } from './opendata-list.ts';
import { graphOf } from './rdf/graph.ts';
import { toJsonLd } from './rdf/json-ld.ts';
import { toRdfXml } from './rdf/rdf-xml.ts';
import { toTurtle } from './rdf/turtle.ts';

/** A file of the catalogue: its name, and what writes it. */
export interface CatalogueFile {
  path: string;
  write: () => string;
}

/** What lies at the root of the site for harvesters, besides the API. */
export function rootFiles(catalogue: Catalogue): CatalogueFile[] {
  return [
    ...governmentFiles(catalogue),
    { path: 'catalog.jsonld', write: () => toJsonLd(graphOf(catalogue)) },
    { path: 'catalog.rdf', write: () => toRdfXml(graphOf(catalogue)) },
    { path: 'data.json', write: () => dataJson(catalogue) },
  ];
}

/** What also stands alone for one government, under /ckan/<lg_code>/. */
export function governmentFiles(catalogue: Catalogue): CatalogueFile[] {
  return [
    { path: 'catalog.ttl', write: () => toTurtle(graphOf(catalogue)) },
    { path: 'opendata-list.csv', write: () => opendataList(catalogue) },
  ];
}
