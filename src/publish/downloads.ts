import type { Measure, Plan, Site } from '../model/model.ts';
import { datasetsOfPlan } from './datasets.ts';
import { formats } from './formats/index.ts';
import type { PublishedTable } from './published-table.ts';
import { urls } from './urls.ts';

/** A link to a file with what a person needs to choose it. */
export interface Download {
  name: string;
  about: string;
  href: string;
  type: string;
}

/** The CSVs of one plan. */
export function planDownloads(plan: Plan, datasets: readonly PublishedTable[]): Download[] {
  return datasetsOfPlan(datasets, plan).map(({ name, title, rows }) => ({
    name: `${title}（CSV）`,
    about: `${rows.length.toLocaleString('ja')}行`,
    href: urls.planDataFile(plan, `${name}.csv`),
    type: 'text/csv',
  }));
}

/** A table over all plans in every form. */
export function tableDownloads(site: Site, { name }: PublishedTable): Download[] {
  return formats.map((format) => ({
    name: format.title,
    about: format.about,
    href: urls.dataFile(site, `${name}.${format.ending}`),
    type: format.mediaType,
  }));
}

/** The data of one measure. */
export function measureDownloads(measure: Measure): Download[] {
  const downloads = [
    {
      name: 'この施策のすべて（JSON）',
      about: '要約・取組項目・工程・指標・実績・変更・出典',
      href: urls.measureJson(measure),
      type: 'application/json',
    },
  ];
  if (measure.stages.length === 0) return downloads;
  return [
    {
      name: 'この施策の工程（CSV）',
      about: '1行が1つの取組項目の1つの段階',
      href: urls.measureCsv(measure),
      type: 'text/csv',
    },
    ...downloads,
    {
      name: '工程の図（SVG）',
      about: '出典と利用条件を記した図',
      href: urls.measureSvg(measure),
      type: 'image/svg+xml',
    },
  ];
}
