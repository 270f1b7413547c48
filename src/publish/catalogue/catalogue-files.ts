import type { Catalogue } from './build-catalogue.ts';
import {
  cataloguePages,
  pageFile,
  viewOf,
  withinOneFile,
  type CataloguePage,
} from './catalogue-pages.ts';
import { dataJson } from './dcat-us/data-json.ts';
import { dataV3 } from './dcat-us/data-v3.ts';
import { opendataList } from './opendata-list.ts';
import { graphOf } from './rdf/graph.ts';
import { toJsonLd } from './rdf/json-ld.ts';
import { toRdfXml } from './rdf/rdf-xml.ts';
import type { Resource } from './rdf/resource.ts';
import { toTurtle } from './rdf/turtle.ts';

/** A file of the catalogue: its name, and what writes it. */
export interface CatalogueFile {
  path: string;
  write: () => string;
}

/** What lies at the root of the site for harvesters, besides the API. */
export function rootFiles(catalogue: Catalogue, most?: number): CatalogueFile[] {
  const pages = cataloguePages(catalogue, most);
  const small = withinOneFile(catalogue, most);
  return [
    ...pages.map((page) => pageIn(page, 'ttl', toTurtle)),
    listFile(small),
    ...pages.map((page) => pageIn(page, 'jsonld', toJsonLd)),
    ...pages.map((page) => pageIn(page, 'rdf', toRdfXml)),
    { path: 'data.json', write: () => dataJson(small) },
    { path: 'data-v3.json', write: () => dataV3(small) },
  ];
}

/** What also stands alone for one government, under /ckan/<lg_code>/. */
export function governmentFiles(catalogue: Catalogue): CatalogueFile[] {
  return [{ path: 'catalog.ttl', write: () => toTurtle(graphOf(catalogue)) }, listFile(catalogue)];
}

function listFile(catalogue: Catalogue): CatalogueFile {
  return { path: 'opendata-list.csv', write: () => opendataList(catalogue) };
}

function pageIn(
  page: CataloguePage,
  ending: string,
  toText: (things: Resource[]) => string,
): CatalogueFile {
  return {
    path: pageFile(ending, page.no),
    write: () => toText([...viewOf(page, ending), ...graphOf(page.catalogue)]),
  };
}
