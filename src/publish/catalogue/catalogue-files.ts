import type { Catalogue } from './build-catalogue.ts';
import { dataJson } from './dcat-us/data-json.ts';
import { dataV3 } from './dcat-us/data-v3.ts';
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
    { path: 'data-v3.json', write: () => dataV3(catalogue) },
  ];
}

/** What also stands alone for one government, under /ckan/<lg_code>/. */
export function governmentFiles(catalogue: Catalogue): CatalogueFile[] {
  return [
    { path: 'catalog.ttl', write: () => toTurtle(graphOf(catalogue)) },
    { path: 'opendata-list.csv', write: () => opendataList(catalogue) },
  ];
}
