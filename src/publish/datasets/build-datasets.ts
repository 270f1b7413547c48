import { fiscalYearDays } from '../../words/fiscal-year.ts';
import { linked, withFacts } from '../../model/build/linked.ts';
import type { Plan, Site } from '../../model/types/model.ts';
import type { Row } from '../../tables/all-tables.ts';
import { hashOf, releasesOf } from '../releases/dataset-releases.ts';
import type { DataFile, Dataset } from './dataset.ts';
import { datasetsOfPlan } from './build-tables.ts';
import { keywordsOf, keywordsOfPlan } from './keywords.ts';
import { planFiles, tableFiles, wholeFiles } from './files.ts';
import { limits, type Limits } from '../limits.ts';
import { isCut, partitionsOf } from './partitions.ts';
import type { PublishedTable } from './published-table.ts';
import { fitsAtOnce } from './whole-size.ts';

/** What a dataset is: its names and its tables. */
export type NamedDataset = Omit<Dataset, 'contentHash' | 'releases' | 'files' | 'partitions'>;

/** A dataset without its files: all that releases need. */
export type DescribedDataset = Omit<Dataset, 'files' | 'partitions'>;

/** Every dataset that tables make up: all at once, the plans, then each table over all plans. */
export function groupTables(
  site: Site,
  tables: readonly PublishedTable[],
  given: Limits = limits,
): NamedDataset[] {
  return [
    wholeDataset(site, tables, given),
    ...site.plans.map((plan) => planDataset(plan, datasetsOfPlan(tables, plan))),
    ...tables.map((table) => tableDataset(site, table)),
  ];
}

/** The datasets with one more table, which is about no plan. */
export function withTable(
  site: Site,
  [whole, ...parts]: readonly NamedDataset[],
  table: PublishedTable,
): NamedDataset[] {
  return [{ ...whole!, tables: [...whole!.tables, table] }, ...parts, tableDataset(site, table)];
}

/** The datasets with the hash of what they say now, found when it is first asked for, and their releases. */
export function describeDatasets(
  datasets: readonly NamedDataset[],
  releases: readonly Row<'releases'>[],
  keptVersions: readonly string[] = [],
): DescribedDataset[] {
  return datasets.map((dataset) =>
    linked(
      { ...dataset, releases: releasesOf(dataset, releases, keptVersions) },
      { contentHash: () => hashOf(dataset) },
    ),
  );
}

/** The datasets with their files, whose contents are made when asked for. The first, of all data, holds those of the others. */
export function withFiles(
  [whole, ...parts]: readonly DescribedDataset[],
  given: Limits = limits,
): Dataset[] {
  const rest = parts.map((dataset) => {
    const isOfMany = !dataset.plan && isCut(dataset.tables[0]!, whole!.tables, given);
    return withFacts(dataset, { files: filesOf(dataset, isOfMany) });
  });
  const partitions = partitionsOf(whole!, given);
  const files = wholeFiles(
    whole!,
    [...rest.flatMap((dataset) => dataset.files), ...partitions.map(({ file }) => file)],
    given,
  );
  return [withFacts(whole!, { files, partitions }), ...rest];
}

function wholeDataset(site: Site, tables: readonly PublishedTable[], given: Limits): NamedDataset {
  const { title } = site.settings;
  const isOne = fitsAtOnce(tables, given);
  return {
    site,
    name: 'ayumi-all',
    kind: 'all',
    heading: '全データ',
    title: `${title} 全データ`,
    titleEn: 'Ayumi: all data',
    about: isOne
      ? `${title}のすべての表を、1つのExcelファイルと1つのZIPファイルにまとめたものです。収録しているすべての計画の施策・取組項目・工程・指標と、列の説明、出典と利用条件が入っています。`
      : `${title}のすべての表です。1つのExcelファイルや1つのZIPファイルには大きすぎるので、まとめたファイルはつくらず、すべてのファイルの一覧を置いています。表ごとのファイルと、計画ごとのExcelファイルがあります。`,
    aboutEn: isOne
      ? 'All tables of the site as one workbook and one archive, with dictionary, sources and licence.'
      : 'All tables of the site: a list of all files, since they are too large for one workbook or one archive.',
    plan: null,
    organization: null,
    tables,
    temporal: temporalOf(site.plans),
    keywords: keywordsOf(site, ['全データ']),
  };
}

/** The name of the dataset of a plan: `020001-aomori-reform-2024`. */
export function planDatasetName({ organization, id }: Plan): string {
  return `${organization.lgCode}-${id}`;
}

function planDataset(plan: Plan, tables: readonly PublishedTable[]): NamedDataset {
  const { site, organization } = plan;
  return {
    site,
    name: planDatasetName(plan),
    kind: 'plan',
    heading: headingOf(plan),
    title: titleOf(plan),
    titleEn: `${organization.nameEn}: ${plan.titleEn}`,
    about: `${organization.name}の「${plan.title}」の施策・取組項目・工程・指標などを、${site.settings.title}が表にしたデータです。${plan.draftWords ? `${plan.draftWords}内容です。` : ''}出典は「${plan.source.title}」です。`,
    aboutEn: `Measures, actions, schedule and indicators of "${plan.titleEn}" of ${organization.nameEn}, as tables.`,
    plan,
    organization,
    tables,
    temporal: temporalOf([plan]),
    keywords: keywordsOfPlan(plan),
  };
}

/** The plan with its government, which is not named twice. */
function headingOf({ title, organization }: Plan): string {
  return title.includes(organization.name) ? title : `${organization.name} ${title}`;
}

/** The same for catalogues, in which no two datasets may have one title. */
function titleOf(plan: Plan): string {
  const heading = headingOf(plan);
  const alike = plan.site.plans.filter((it) => headingOf(it) === heading);
  return alike.length > 1 ? `${heading}（${plan.id}）` : heading;
}

function tableDataset(site: Site, table: PublishedTable): NamedDataset {
  return {
    site,
    name: `ayumi-${table.name.replaceAll('_', '-')}`,
    kind: 'table',
    heading: table.title,
    title: `${site.settings.title} ${table.title}`,
    titleEn: `Ayumi: ${table.title_en}`,
    about: `${table.about}${
      table.scope === 'plan'
        ? '収録しているすべての計画についてのデータです。'
        : 'このサイトに収録している計画のデータを読むときに使います。'
    }`,
    aboutEn: `${table.title_en} of all plans recorded on this site.`,
    plan: null,
    organization: null,
    tables: [table],
    temporal: temporalOf(site.plans),
    keywords: keywordsOf(site, [table.title]),
  };
}

function temporalOf(plans: readonly Plan[]): Dataset['temporal'] {
  const starts = plans.flatMap(({ startFy }) => startFy ?? []);
  const ends = plans.flatMap(({ endFy }) => endFy ?? []);
  if (starts.length === 0 || ends.length === 0) return null;
  return {
    start: fiscalYearDays(starts.reduce((a, b) => Math.min(a, b))).first,
    end: fiscalYearDays(ends.reduce((a, b) => Math.max(a, b))).last,
  };
}

function filesOf(dataset: DescribedDataset, isOfMany: boolean): DataFile[] {
  const { plan, site, tables } = dataset;
  return plan ? planFiles(plan, dataset) : tableFiles(site, tables[0]!, isOfMany);
}
