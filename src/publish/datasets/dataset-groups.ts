import { siteTables, tableList } from '../../tables/all-tables.ts';
import type { Dataset } from './dataset.ts';

/** Datasets that are listed together, in the order in which people look for them. */
export interface DatasetGroup {
  id: string;
  title: string;
  about: string;
  datasets: Dataset[];
}

type Group = Omit<DatasetGroup, 'datasets'> & { has: (dataset: Dataset) => boolean };

const isTable = ({ kind }: Dataset) => kind === 'table';
const tableIn = (list: readonly { name: string }[], { tables }: Dataset) =>
  list.some(({ name }) => name === tables[0]!.name);
/** A table that is edited by hand; the others are made from it. */
const isFact = (dataset: Dataset) => isTable(dataset) && tableIn(tableList, dataset);
const isOfSite = (dataset: Dataset) => isTable(dataset) && tableIn(siteTables, dataset);
const isByPlan = ({ tables }: Dataset) => tables[0]!.scope === 'plan';
const isJoined = (dataset: Dataset) => isTable(dataset) && !isFact(dataset);

const groups: readonly Group[] = [
  {
    id: 'joined',
    title: '初めに開くデータ',
    about:
      '団体・計画・施策の名前を1つの表にまとめたものです。ほかの表やコード表を引かずに読めます。',
    has: (dataset) => isJoined(dataset) && isByPlan(dataset),
  },
  {
    id: 'whole',
    title: 'まとめて受け取る',
    about: 'すべての表を1つのファイルにしたものです。',
    has: ({ kind }) => kind === 'all',
  },
  {
    id: 'plans',
    title: '計画ごとのデータ',
    about: '1つの計画だけのデータです。Excelのファイル1つに、すべての表が入っています。',
    has: ({ kind }) => kind === 'plan',
  },
  {
    id: 'facts',
    title: '計画の中身の表（すべての計画）',
    about: '計画から書き写した事実です。1行ごとに、資料のどこに書かれているかがあります。',
    has: (dataset) => isFact(dataset) && !isOfSite(dataset),
  },
  {
    id: 'common',
    title: '全体に関わる表',
    about:
      '団体、計画、担当課、用語など、計画の表から参照する表と、データそのものについての記録です。',
    has: (dataset) => isOfSite(dataset) || (isJoined(dataset) && !isByPlan(dataset)),
  },
];

/** The catalogue as people read it; a group without datasets is left out. */
export function datasetGroups(catalogue: readonly Dataset[]): DatasetGroup[] {
  return groups
    .map(({ has, ...words }) => ({ ...words, datasets: catalogue.filter(has) }))
    .filter(({ datasets }) => datasets.length > 0);
}
