import type { Organization, Site } from '../../model/types/model.ts';
import { governmentsWith } from './build-catalogue.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { urls } from '../urls.ts';

/** A list of files that harvesters read, under the name of what it covers. */
export interface CatalogueLinks {
  title: string;
  links: { name: string; href: string }[];
}

/** What catalogues can take, so that whoever runs one finds it: of everything, then of each government. */
export function catalogueLinks(site: Site, datasets: readonly Dataset[]): CatalogueLinks[] {
  const ofSite = (name: string, file: string) => ({ name, href: urls.catalogueFile(site, file) });
  return [
    {
      title: 'すべてのデータ',
      links: [
        ofSite('DCAT（Turtle）', 'catalog.ttl'),
        ofSite('DCAT（JSON-LD）', 'catalog.jsonld'),
        ofSite('DCAT（RDF/XML）', 'catalog.rdf'),
        ofSite('CKAN API', 'api/3/action/package_search'),
        ofSite('オープンデータ一覧（CSV）', 'opendata-list.csv'),
        ofSite('data-v3.json（DCAT-US 3.0）', 'data-v3.json'),
        ofSite('data.json（DCAT-US 1.1）', 'data.json'),
        { name: 'OpenAPI', href: urls.openApi(site) },
        { name: 'Data Package', href: urls.dataFile(site, 'datapackage.json') },
        { name: '変更のフィード（Atom）', href: urls.feed(site) },
      ],
    },
    ...governmentsWith(site, datasets).map((government) => linksOf(government)),
  ];
}

function linksOf(government: Organization): CatalogueLinks {
  const link = (name: string, file: string) => ({
    name,
    href: urls.governmentCatalogue(government, file),
  });
  return {
    title: `${government.name}のデータだけ`,
    links: [
      link('DCAT（Turtle）', 'catalog.ttl'),
      link('CKAN API', 'api/3/action/package_search'),
      link('オープンデータ一覧（CSV）', 'opendata-list.csv'),
    ],
  };
}
