import type { Indicator, Measure, Plan, Topic } from '../../model/types/model.ts';
import { sizeInWords } from '../../words/byte-size.ts';
import type { DataFile, Dataset } from './dataset.ts';
import { rowCount } from './dataset-size.ts';
import { formats, formatsOfCut } from '../formats/all-formats.ts';
import { listsMeasures } from '../limits.ts';
import { urls } from '../urls.ts';

/** A link to a file with what a person needs to choose it. */
export interface Download {
  name: string;
  about: string;
  href: string;
  type: string;
}

/** A link to a file of a dataset. */
export function fileDownload({ title, table, bytes, address, mediaType }: DataFile): Download {
  const rows = table ? `${rowCount(table)}、` : '';
  return {
    name: title,
    about: `${rows}${sizeInWords(bytes.length)}`,
    href: address,
    type: mediaType,
  };
}

/** Files that need no other to be understood, the easiest to open first: the first links of every download box. */
const first = [
  /\.xlsx$/,
  /^(figures|measures_overview)\.ja\.csv$/,
  /^(figures|measures_overview)\.csv$/,
];

/** How early a file stands in a box; files of one rank keep their order. */
function rank({ fileName }: DataFile): number {
  const place = first.findIndex((pattern) => pattern.test(fileName));
  return place === -1 ? first.length : place;
}

/** The files of a dataset, those first that one can open without the others. */
export function datasetDownloads({ files }: Pick<Dataset, 'files'>): Download[] {
  return files.toSorted((a, b) => rank(a) - rank(b)).map(fileDownload);
}

/** The files of one table, named by their forms. */
export interface TableDownloads {
  title: string;
  rows: string;
  files: Download[];
}

/** The files of a dataset in one form after the other, a table a row; what is of no table is not among them. */
export function tableDownloads({ files }: Pick<Dataset, 'files'>): TableDownloads[] {
  const byTable = Map.groupBy(files, ({ table }) => table);
  byTable.delete(null);
  return [...byTable].map(([table, of]) => ({
    title: table!.title,
    rows: rowCount(table!),
    files: of.map(formDownload),
  }));
}

/** The files that a page tells one by one: all of a table; of a plan what is of no single table. */
export function singleFiles({ kind, files }: Pick<Dataset, 'kind' | 'files'>): readonly DataFile[] {
  return kind === 'plan' ? files.filter(({ table }) => table === null) : files;
}

/** A link to a file of a table that is named beside it. */
function formDownload(file: DataFile): Download {
  return {
    ...fileDownload(file),
    name: [...formats, ...formatsOfCut].find(
      ({ ending }) => file.fileName === `${file.table!.name}.${ending}`,
    )!.title,
    about: sizeInWords(file.bytes.length),
  };
}

/** The few files for a list of datasets; those of one table are named by their form alone. */
export function boxDownloads({ kind, files }: Dataset): Download[] {
  if (kind === 'table') return files.map(formDownload);
  return datasetDownloads({
    files: files.filter((file) => file.table === null || rank(file) < first.length),
  });
}

/** The files of a plan that explain themselves, as Excel opens them. */
export function plainDownloads({ files }: Pick<Dataset, 'files'>): Download[] {
  return datasetDownloads({ files: files.filter((file) => rank(file) < 2) }).map((download) => ({
    ...download,
    about: `この計画の全体、${download.about}`,
  }));
}

/** The data of one measure, after the plain files of its plan. */
export function measureDownloads(measure: Measure, dataset: Pick<Dataset, 'files'>): Download[] {
  const everything = {
    name: 'この施策のすべて（JSON）',
    about: '要約・取組項目・工程・指標・実績・変更・出典',
    href: urls.measureJson(measure),
    type: 'application/json',
  };
  const plain = plainDownloads(dataset);
  if (measure.stages.length === 0) return [...plain, everything];
  return [
    ...plain,
    {
      name: 'この施策の工程（CSV）',
      about: '1行が1つの取組項目の1つの段階',
      href: urls.measureCsv(measure),
      type: 'text/csv',
    },
    everything,
    picture('工程の図（SVG）', urls.measureSvg(measure)),
    image('工程の図（PNG）', urls.measurePng(measure)),
  ];
}

/** The data of one indicator, after the plain files of its plan. */
export function indicatorDownloads(
  indicator: Indicator,
  dataset: Pick<Dataset, 'files'>,
): Download[] {
  const values = `${indicator.values.length}行、列は「指標の値の一覧」と同じ`;
  const chart = [
    picture('指標の図（SVG）', urls.indicatorSvg(indicator)),
    image('指標の図（PNG）', urls.indicatorPng(indicator)),
  ];
  return [
    ...plainDownloads(dataset),
    { ...csvOf(urls.indicatorCsv(indicator)), name: 'この指標の値（CSV）', about: values },
    {
      name: 'この指標のすべて（JSON）',
      about: '値・状況とその理由・出典',
      href: urls.indicatorJson(indicator),
      type: 'application/json',
    },
    ...(isDrawn(indicator) ? chart : []),
  ];
}

/** A chart needs one number of which the year is known. */
function isDrawn({ baseline, targets, actuals }: Indicator): boolean {
  return [baseline, ...targets, ...actuals].some(
    (it) => typeof it?.fy === 'number' && it.value !== null,
  );
}

/** The schedules of a plan: the table and the picture. */
export function timelineDownloads(plan: Plan): Download[] {
  if (!plan.hasSchedule) return [];
  const table = csvOf(urls.planDataFile(plan, 'schedule.csv'));
  return [
    { ...table, name: '工程（CSV）', about: '1行が1つの施策の1つの段階' },
    picture('工程の図（SVG）', urls.timelineSvg(plan)),
    image('工程の図（PNG）', urls.timelinePng(plan)),
  ];
}

/** The measures under a topic, and their schedules as a picture for each plan that is drawn. */
export function topicDownloads(topic: Topic): Download[] {
  const rows = `${topic.measures.length}行、列は「施策の一覧」と同じ`;
  return [
    { ...csvOf(urls.topicCsv(topic)), name: 'このテーマの施策（CSV）', about: rows },
    {
      name: 'このテーマの施策（JSON）',
      about: '列の説明と型のある値',
      href: urls.topicJson(topic),
      type: 'application/json',
    },
    ...drawnSchedules(topic).flatMap(({ plan }) => [
      picture(`${plan.organization.name}の工程の図（SVG）`, urls.topicSvg(topic, plan)),
      image(`${plan.organization.name}の工程の図（PNG）`, urls.topicPng(topic, plan)),
    ]),
  ];
}

/** The plans whose schedules under a topic are drawn; of a topic with too many measures none is. */
export function drawnSchedules(topic: Topic): Topic['schedules'] {
  return listsMeasures(topic) ? topic.schedules : [];
}

function csvOf(href: string) {
  return { href, type: 'text/csv' };
}

/** The picture as pixels, for programs that take no SVG; drawn after the pages. */
function image(name: string, href: string): Download {
  return { name, about: 'SVGを使えないソフト向けの画像', href, type: 'image/png' };
}

function picture(name: string, href: string): Download {
  return { name, about: '出典と利用条件を記した図', href, type: 'image/svg+xml' };
}
