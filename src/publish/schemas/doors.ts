import type {
  Indicator,
  Measure,
  Organization,
  Plan,
  Site,
  Topic,
} from '../../model/types/model.ts';
import { ckanActions, governmentActions } from '../catalogue/ckan/actions.ts';
import { describingStandards } from '../catalogue/describing-files.ts';
import { isCut } from '../datasets/partitions.ts';
import { limits, type Limits } from '../limits.ts';
import { formats } from '../formats/all-formats.ts';
import { hosting } from '../hosting/headers.ts';
import type { PublishedTable } from '../datasets/published-table.ts';
import { urls } from '../urls.ts';
import type { RecordSchema } from './schema-files.ts';

/** A kind of file that programs fetch. */
export interface Door {
  /** Its address; what differs stands in braces: `/plans/{plan_id}/data/figures.json`. */
  address: string;
  summary: string;
  mediaType: string;
  /** What the JSON is told by: a table's name or a record's; one of them holds. */
  schemas?: readonly string[];
  /** The published rules that it keeps to instead. */
  standard?: string;
}

/** Every kind, built from the one list of addresses: tables, records, then what catalogues take. */
export function doorsOf(
  site: Site,
  tables: readonly PublishedTable[],
  given: Limits = limits,
): Door[] {
  const plan = { id: '{plan_id}', site } as Plan;
  const uncut = tables.filter((table) => !isCut(table, tables, given));
  const ofPlans = tables.filter(({ columns }) => columns[0]!.name === 'plan_id');
  return [
    ...tableDoors(uncut, 'すべての計画', (file) => urls.dataFile(site, file)),
    ...(uncut.length < tables.length ? cutDoors(site) : []),
    ...describing((file) => urls.dataFile(site, file)),
    file(urls.dataFile(site, '{table}.csv-metadata.json'), '1つの表の列の説明（CSVW）', csvw),
    ...(['xlsx', 'zip'] as const).map((ending) =>
      door(urls.dataFile(site, `ayumi.${ending}`), `すべての表（${ending}）`, ending),
    ),
    door(urls.guide(site), 'データの手引き', 'md'),
    ...tableDoors(ofPlans, '1つの計画', (file) => urls.planDataFile(plan, file)),
    ...describing((file) => urls.planDataFile(plan, file)),
    door(urls.planDataFile(plan, '{plan_id}.xlsx'), '1つの計画のすべての表（Excel）', 'xlsx'),
    ...recordDoors(site, plan),
    ...catalogueDoors(site),
  ];
}

const csvw = describingStandards.csvw.iri;

function tableDoors(
  tables: readonly PublishedTable[],
  whole: string,
  addressOf: (file: string) => string,
): Door[] {
  const json = tables.map(({ name, title }) =>
    record(addressOf(`${name}.json`), `${title}（${whole}）`, name),
  );
  const others = formats
    .filter(({ format }) => format !== 'JSON')
    .map(({ ending, title }) =>
      door(addressOf(`{table}.${ending}`), `${whole}の1つの表（${title}）`, ending),
    );
  return [...json, ...others];
}

/** Of tables that are cut by government. */
function cutDoors(site: Site): Door[] {
  return [
    door(urls.dataFile(site, '{table}.jsonl'), 'すべての計画の1つの表（JSON Lines）', 'jsonl'),
    door(
      urls.dataFile(site, '{table}/lg_code={lg_code}/data.parquet'),
      '1つの団体の1つの表（Parquet）',
      'parquet',
    ),
    door(urls.dataFile(site, 'files.csv'), 'すべてのファイルの一覧', 'csv'),
  ];
}

function describing(addressOf: (file: string) => string): Door[] {
  return [
    file(addressOf('csv-metadata.json'), '表と列の説明（CSVW）', csvw),
    file(
      addressOf('datapackage.json'),
      '表と列の説明、大きさ、SHA-256（Data Package）',
      'https://datapackage.org/profiles/2.0/datapackage.json',
    ),
  ];
}

function recordDoors(site: Site, plan: Plan): Door[] {
  const measure = { plan, no: '{measure_no}' } as Measure;
  const indicator = { plan, no: '{indicator_no}' } as Indicator;
  const topic = { id: '{topic_id}', site } as Topic;
  const gone = (table: string) => `${urls.withdrawn(plan, table, '{row_no}')}index.json`;
  return [
    record(urls.measureJson(measure), '施策のすべて', 'measure-record', 'withdrawal-record'),
    door(urls.measureCsv(measure), '施策の工程（CSV）', 'csv'),
    record(urls.indicatorJson(indicator), '指標のすべて', 'indicator-record', 'withdrawal-record'),
    door(urls.indicatorCsv(indicator), '指標の値（CSV）', 'csv'),
    ...['sections', 'results'].map((table) =>
      record(gone(table), `なくなった${table}の記録`, 'withdrawal-record'),
    ),
    record(urls.topicJson(topic), 'テーマの施策', 'measures_overview'),
    door(urls.topicCsv(topic), 'テーマの施策（CSV）', 'csv'),
    record(urls.exploreData(site), '施策の一覧表のページが読むもの', 'explore-table'),
    record(urls.exploreIndicatorsData(site), '指標の一覧表のページが読むもの', 'explore-table'),
  ];
}

function catalogueDoors(site: Site): Door[] {
  const government = { site, lgCode: '{lg_code}' } as Organization;
  const ofSite = (file: string) => urls.catalogueFile(site, file);
  const ofOne = (file: string) => urls.governmentCatalogue(government, file);
  const answer = (address: string, action: string) =>
    record(
      address,
      `CKAN の ${action}`,
      action === 'package_search' ? 'ckan-search' : 'ckan-answer',
    );
  return [
    ...ckanActions.map((action) => answer(ofSite(`api/3/action/${action}`), action)),
    ...governmentActions.map((action) => answer(ofOne(`api/3/action/${action}`), action)),
    record(
      urls.ckanPackage(site, '{dataset}'),
      'CKAN の package_show?id={dataset}（読み替えのできるホスト）',
      'ckan-package',
    ),
    record(ofOne('dataset/{dataset}/ckan.json'), '1つの団体の package_show', 'ckan-package'),
    ...['ttl', 'jsonld', 'rdf'].map((it) => door(ofSite(`catalog.${it}`), `DCAT（${it}）`, it)),
    door(ofOne('catalog.ttl'), '1つの団体の DCAT', 'ttl'),
    ...[ofSite, ofOne].map((of) => door(of('opendata-list.csv'), 'オープンデータ一覧', 'csv')),
    file(ofSite('data.json'), 'DCAT-US 1.1', 'https://project-open-data.cio.gov/v1.1/schema'),
    file(ofSite('data-v3.json'), 'DCAT-US 3.0', 'https://resources.data.gov/dcat-us/3.0.0/'),
    file(urls.croissant(site, '{dataset}'), 'Croissant', describingStandards.croissant.iri),
    file(urls.schema(site, '{schema}'), 'JSON Schema', describingStandards.jsonSchema.iri),
    file(urls.openApi(site), 'この文書', 'https://spec.openapis.org/oas/v3.1.0'),
    door(urls.feed(site), '変更のフィード', 'atom'),
    door(urls.llms(site), 'プログラムが初めに読むもの', 'txt'),
  ];
}

function record(address: string, summary: string, ...schemas: (RecordSchema | (string & {}))[]) {
  return { address, summary, mediaType: 'application/json', schemas };
}

function file(address: string, summary: string, standard: string): Door {
  return { address, summary, mediaType: 'application/json', standard };
}

function door(address: string, summary: string, ending: string): Door {
  const type = hosting.contentTypes[ending.split('.').at(-1)!]!;
  return { address, summary, mediaType: type.split(';')[0]! };
}
