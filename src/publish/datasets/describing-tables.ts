import { code, text, type Column, type ColumnType } from '../../tables/describe/column.ts';
import type { Dataset } from './dataset.ts';
import { sourcesOf } from './dataset-sources.ts';
import type { Cell, PublishedTable } from './published-table.ts';
import { absolute, urls } from '../urls.ts';

/** What a type means to a reader. */
export const typeNames: Record<ColumnType, string> = {
  text: '文字',
  code: '番号・コード（文字）',
  integer: '整数',
  number: '数値',
  fiscal_year: '年度（西暦の整数）',
  date: '日付（年・年月・年月日）',
  datetime: '日時（協定世界時）',
  url: 'アドレス',
  choice: '決まった値',
};

type Described = Pick<Dataset, 'site' | 'plan' | 'tables' | 'title'>;

/** Tables about tables, for workbooks: the columns, the codes, and the sources with the terms of use. */
export function describingTables(dataset: Described): PublishedTable[] {
  return [dictionary(dataset.tables), codeList(dataset.tables), terms(dataset)];
}

/** One row per column of every table. */
function dictionary(tables: readonly PublishedTable[]): PublishedTable {
  return tableOf('列の説明', 'Columns', dictionaryColumns, tables, (table, column) => [
    {
      table_title: table.title,
      column_title: column.title,
      column_name: column.name,
      type: typeNames[column.type],
      about: column.about,
      unit: column.unit ?? null,
      column_title_en: column.title_en,
    },
  ]);
}

/** One row per value of every column that takes only certain values. */
function codeList(tables: readonly PublishedTable[]): PublishedTable {
  return tableOf('コード表', 'Codes', codeColumns, tables, (table, column) =>
    Object.entries(column.values ?? {}).map(([value, { ja, en }]) => ({
      table_title: table.title,
      column_title: column.title,
      code: value,
      code_name: ja,
      code_name_en: en,
    })),
  );
}

/** Who publishes, as of when, on what terms, and what each source asks for. */
function terms({ site, plan, tables, title }: Described): PublishedTable {
  const { publisher, licence, licenceUrl, asOf, contact } = site.settings;
  const page = plan ? urls.plan(plan) : urls.data(site);
  const drafts = (plan ? [plan] : site.plans).filter(({ draftWords }) => draftWords);
  const rows: [string, string, string][] = [
    ['このファイル', '名前', title],
    ['このファイル', '公開する人', publisher],
    ['このファイル', '問い合わせ先', contact],
    ['このファイル', 'ページ', absolute(site, page)],
    ['このファイル', 'いつ時点のデータか', asOf],
    ['このファイル', '利用条件', licence],
    ['このファイル', '利用条件のページ', licenceUrl],
    ...drafts.map((it): [string, string, string] => ['案に基づく計画', it.title, it.draftWords!]),
    ...sourcesOf({ site, plan, tables }).flatMap(({ source }): [string, string, string][] => [
      ['出典の書き方', source.title, source.attribution],
      ['出典資料の利用条件', source.title, source.terms ?? '確かめていません'],
    ]),
  ];
  return {
    ...wordsOf('出典と利用条件', 'Sources and terms of use'),
    columns: termColumns,
    rows: rows.map(([kind, item, content]) => ({ kind, item, content })),
  };
}

function tableOf(
  title: string,
  title_en: string,
  columns: Column[],
  tables: readonly PublishedTable[],
  rowsOf: (table: PublishedTable, column: Column) => Record<string, Cell>[],
): PublishedTable {
  const rows = tables.flatMap((table) => table.columns.flatMap((column) => rowsOf(table, column)));
  return { ...wordsOf(title, title_en), columns, rows };
}

function wordsOf(title: string, title_en: string) {
  return {
    name: title_en.toLowerCase().replaceAll(' ', '_'),
    title,
    title_en,
    about: '',
    scope: 'site' as const,
  };
}

function column(make: typeof text, name: string, title: string, example: string): Column {
  return make(name, { title, title_en: name, about: `${title}。`, example });
}

const tableTitle = column(text, 'table_title', '表', '施策の一覧');
const columnTitle = column(text, 'column_title', '列の見出し', '施策番号');
const dictionaryColumns = [
  tableTitle,
  columnTitle,
  column(code, 'column_name', '列の名前（英字）', 'measure_no'),
  column(text, 'type', '型', '文字'),
  column(text, 'about', '説明', '計画の中の施策の番号。'),
  column(text, 'unit', '単位', '円'),
  column(text, 'column_title_en', '列の見出し（英語）', 'Measure number'),
];
const codeColumns = [
  tableTitle,
  columnTitle,
  column(code, 'code', 'コード', 'target'),
  column(text, 'code_name', 'コードの意味', '目標値'),
  column(text, 'code_name_en', 'コードの意味（英語）', 'Target'),
];
const termColumns = [
  column(text, 'kind', '区分', 'このファイル'),
  column(text, 'item', '項目', '利用条件'),
  column(text, 'content', '内容', 'CC BY 4.0'),
];
