import type { Indicator, Measure, Plan, Site, Topic } from '../../model/types/model.ts';
import type { DataFile, Dataset } from '../datasets/dataset.ts';
import { urls } from '../urls.ts';
import { describingStandards } from './describing-files.ts';

/** A link in the head of a page by which programs find what belongs to it (signposting.org). */
export interface Signpost {
  rel: 'item' | 'describedby' | 'service-desc' | 'service-doc';
  href: string;
  type: string;
}

const json = 'application/json';
const schemaType = 'application/schema+json';
const croissantType = `application/ld+json;profile="${describingStandards.croissant.iri}"`;

/** The page of a dataset: its files, and what tells their columns. */
export function datasetSignposts(dataset: Dataset): Signpost[] {
  const { site, name, plan, kind, tables, files } = dataset;
  const table = kind === 'table' ? tables[0]! : null;
  return [
    describedBy(urls.croissant(site, name), croissantType),
    ...(table
      ? [describedBy(urls.dataFile(site, `${table.name}.csv-metadata.json`), csvm)]
      : [describedBy(packageOf(site, plan), json)]),
    ...files.filter((file) => table !== null || isPlain(file)).map(itemOf),
  ];
}

const csvm = 'application/csvm+json';

function packageOf(site: Site, plan: Plan | null): string {
  const file = 'datapackage.json';
  return plan ? urls.planDataFile(plan, file) : urls.dataFile(site, file);
}

/** Of a plan, every table once: the workbook and the CSV for programs. */
function isPlain({ table, fileName }: DataFile): boolean {
  return table === null || fileName === `${table.name}.csv`;
}

/** The page of a plan. */
export function planSignposts(plan: Plan, { name, files }: Dataset): Signpost[] {
  return [
    describedBy(urls.croissant(plan.site, name), croissantType),
    describedBy(packageOf(plan.site, plan), json),
    ...files.filter(({ table }) => table === null).map(itemOf),
  ];
}

/** The page of all data: the catalogues, and the document that lists the addresses. */
export function dataSignposts(site: Site): Signpost[] {
  const file = (name: string) => urls.catalogueFile(site, name);
  return [
    { rel: 'service-desc', href: urls.openApi(site), type: 'application/vnd.oai.openapi+json' },
    { rel: 'service-doc', href: urls.guide(site), type: 'text/markdown' },
    describedBy(file('catalog.ttl'), 'text/turtle'),
    describedBy(file('catalog.jsonld'), 'application/ld+json'),
    describedBy(file('data-v3.json'), json),
    describedBy(packageOf(site, null), json),
  ];
}

/** The page of a measure. */
export function measureSignposts(measure: Measure): Signpost[] {
  return [
    describedBy(urls.schema(measure.plan.site, 'measure-record'), schemaType),
    item(urls.measureJson(measure), json),
    ...(measure.stages.length > 0 ? [item(urls.measureCsv(measure), 'text/csv')] : []),
  ];
}

/** The page of an indicator. */
export function indicatorSignposts(indicator: Indicator): Signpost[] {
  return [
    describedBy(urls.schema(indicator.plan.site, 'indicator-record'), schemaType),
    item(urls.indicatorJson(indicator), json),
    item(urls.indicatorCsv(indicator), 'text/csv'),
  ];
}

/** The page of a topic. */
export function topicSignposts(topic: Topic): Signpost[] {
  return [
    describedBy(urls.schema(topic.site, 'measures_overview'), schemaType),
    item(urls.topicJson(topic), json),
    item(urls.topicCsv(topic), 'text/csv'),
  ];
}

function itemOf({ address, mediaType }: DataFile): Signpost {
  return item(address, mediaType);
}

function item(href: string, type: string): Signpost {
  return { rel: 'item', href, type };
}

function describedBy(href: string, type: string): Signpost {
  return { rel: 'describedby', href, type };
}
