import type { Site } from '../../model/types/model.ts';
import type { PublishedTable } from '../datasets/published-table.ts';
import { toJapaneseCsv } from './csv-ja.ts';
import { csvTexts } from './csv.ts';
import { encoded } from './encode.ts';
import { toJsonLines } from './json-lines.ts';
import { toJson } from './json.ts';
import { toParquet } from './parquet.ts';

/** A form in which every table is published. */
export interface Format {
  /** After the table's name: `measures.ja.csv` */
  ending: string;
  mediaType: string;
  /** As catalogues name it: `CSV` */
  format: string;
  title: string;
  about: string;
  /** `address`: where the file will lie, under the base path; some forms say it in themselves. */
  write: (site: Site, table: PublishedTable, address: string) => string | Uint8Array;
}

export const formats: readonly Format[] = [
  {
    ending: 'csv',
    format: 'CSV',
    mediaType: 'text/csv; charset=utf-8',
    title: 'CSV',
    about: 'プログラム向け。UTF-8（BOMなし）、見出しは英字',
    write: (_, table) => encoded(csvTexts(table)),
  },
  {
    ending: 'ja.csv',
    format: 'CSV',
    mediaType: 'text/csv; charset=utf-8',
    title: 'Excel向けCSV',
    about: 'ダブルクリックで開ける。UTF-8（BOM付き）、見出しは日本語',
    write: (_, table) => toJapaneseCsv(table),
  },
  {
    ending: 'json',
    format: 'JSON',
    mediaType: 'application/json; charset=utf-8',
    title: 'JSON',
    about: 'プログラム向け。列の説明と型のある値',
    write: toJson,
  },
  {
    ending: 'parquet',
    format: 'Parquet',
    mediaType: 'application/vnd.apache.parquet',
    title: 'Parquet',
    about: '分析向け。型のある列。DuckDB・R・Python（pandas）などで読む',
    write: toParquet,
  },
];

/** In place of JSON, for tables of which one JSON would be too much to be read at once. */
const jsonLines: Format = {
  ending: 'jsonl',
  format: 'JSON',
  mediaType: 'application/jsonl; charset=utf-8',
  title: 'JSON Lines',
  about: 'プログラム向け。1行が1つの行で、型のある値。大きな表を少しずつ読める',
  write: (_, table) => encoded(toJsonLines(table)),
};

/** Every form that a table of some site has, whatever its size. */
export const allFormats: readonly Format[] = [...formats, jsonLines];

/** The forms of a table that is cut (partitions.ts): what is written and read row by row. */
export const formatsOfCut: readonly Format[] = [
  ...formats.filter(({ format }) => format === 'CSV'),
  jsonLines,
];
