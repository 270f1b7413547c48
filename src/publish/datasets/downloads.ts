import type { Indicator, Measure, Plan, Topic } from '../../model/types/model.ts';
import { sizeInWords } from '../../words/byte-size.ts';
import type { DataFile, Dataset } from './dataset.ts';
import { rowCount } from './dataset-size.ts';
import { formats } from '../formats/all-formats.ts';
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

/** Tables that need no other to be understood: the first links of every download box. */
const first = /^(figures|measures_overview)\.csv$/;

/** The files of a dataset, those first that one can open without the others. */
export function datasetDownloads({ files }: Pick<Dataset, 'files'>): Download[] {
  const isFirst = ({ fileName }: DataFile) => first.test(fileName);
  return [...files.filter(isFirst), ...files.filter((file) => !isFirst(file))].map(fileDownload);
}

/** The few files for a list of datasets; those of one table are named by their form alone. */
export function boxDownloads({ kind, files }: Dataset): Download[] {
  if (kind === 'table')
    return files.map((file) => ({
      ...fileDownload(file),
      name: formats.find(({ ending }) => file.fileName === `${file.table!.name}.${ending}`)!.title,
      about: sizeInWords(file.bytes.length),
    }));
  return datasetDownloads({
    files: files.filter(({ fileName, table }) => table === null || first.test(fileName)),
  });
}

/** The two files of a plan that explain themselves. */
export function plainDownloads({ files }: Pick<Dataset, 'files'>): Download[] {
  return files
    .filter(({ fileName }) => first.test(fileName))
    .map(fileDownload)
    .map((download) => ({ ...download, about: `この計画の全体、${download.about}` }));
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
    {
      name: '工程の図（SVG）',
      about: '出典と利用条件を記した図',
      href: urls.measureSvg(measure),
      type: 'image/svg+xml',
    },
  ];
}

/** The data of one indicator, after the plain files of its plan. */
export function indicatorDownloads(
  indicator: Indicator,
  dataset: Pick<Dataset, 'files'>,
): Download[] {
  const values = `${indicator.values.length}行、列は「指標の値の一覧」と同じ`;
  const chart = picture('指標の図（SVG）', urls.indicatorSvg(indicator));
  return [
    ...plainDownloads(dataset),
    { ...csvOf(urls.indicatorCsv(indicator)), name: 'この指標の値（CSV）', about: values },
    {
      name: 'この指標のすべて（JSON）',
      about: '値・状況とその理由・出典',
      href: urls.indicatorJson(indicator),
      type: 'application/json',
    },
    ...(isDrawn(indicator) ? [chart] : []),
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

/** The measures under a topic, and their schedules as a picture for each plan. */
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
    ...topic.schedules.flatMap(({ plan }) => [
      picture(`${plan.organization.name}の工程の図（SVG）`, urls.topicSvg(topic, plan)),
      image(`${plan.organization.name}の工程の図（PNG）`, urls.topicPng(topic, plan)),
    ]),
  ];
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
