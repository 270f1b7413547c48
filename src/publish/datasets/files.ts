import { linked } from '../../model/build/linked.ts';
import type { Plan, Site } from '../../model/types/model.ts';
import { archiveOf } from './archive.ts';
import type { DataFile, Dataset } from './dataset.ts';
import { describingTables } from './describing-tables.ts';
import { formats, formatsOfCut, type Format } from '../formats/all-formats.ts';
import { toXlsx } from '../formats/xlsx.ts';
import { sha256 } from '../formats/hash.ts';
import { limits, type Limits } from '../limits.ts';
import { writeCsv } from '../../tables/csv/write-csv.ts';
import type { PublishedTable } from './published-table.ts';
import { absolute, urls } from '../urls.ts';
import { fitsAtOnce } from './whole-size.ts';

/** What catalogues say of a workbook of many tables. */
export const aboutBook = {
  title: 'すべての表（Excel）',
  about: '表ごとのシートと、列の説明、出典と利用条件。番号は文字、数値は数値',
  format: 'XLSX',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  table: null,
};

/** What they say of the archive of all files. */
export const aboutArchive = {
  title: 'すべてのファイル（ZIP）',
  about: 'すべての表をすべての形式で。利用条件とSHA-256の一覧が入っている',
  format: 'ZIP',
  mediaType: 'application/zip',
  table: null,
};

type Described = Pick<Dataset, 'site' | 'plan' | 'title' | 'tables'>;

/**
 * The files of a table over all plans: one per format; of one that is cut (partitions.ts) only those that are read row
 * by row. No content is made before somebody asks for it.
 */
export function tableFiles(site: Site, table: PublishedTable, isOfMany: boolean): DataFile[] {
  return (isOfMany ? formatsOfCut : formats).map((format) =>
    tableFile(site, table, format, urls.dataFile),
  );
}

/** The files of one plan: its workbook, then a CSV per table, then the tables in every other form. */
export function planFiles(plan: Plan, dataset: Described): DataFile[] {
  const addressOf = (_: Site, file: string) => urls.planDataFile(plan, file);
  const plainFirst = formats.toSorted((a, b) => rankOf(a) - rankOf(b));
  return [
    workbook(dataset, urls.planDataFile(plan, `${plan.id}.xlsx`)),
    ...plainFirst.flatMap((format) =>
      dataset.tables.map((table) => tableFile(plan.site, table, format, addressOf)),
    ),
  ];
}

function rankOf({ ending }: Format): number {
  return ending === 'csv' ? 0 : 1;
}

/**
 * Everything at once: a workbook of all tables, and an archive of all files of the site. Where that would be too large, a
 * list of all files takes their place.
 */
export function wholeFiles(
  dataset: Described,
  others: readonly DataFile[],
  given: Limits = limits,
): DataFile[] {
  const { site } = dataset;
  if (!fitsAtOnce(dataset.tables, given)) return [listOf(site, others)];
  const book = workbook(dataset, urls.dataFile(site, 'ayumi.xlsx'));
  const archive = fileOf(() => archiveOf(site, [book, ...others]), {
    address: urls.dataFile(site, 'ayumi.zip'),
    ...aboutArchive,
  });
  return [book, archive];
}

/** What a program needs to fetch all files and to see that they are whole. */
function listOf(site: Site, files: readonly DataFile[]): DataFile {
  const rows = () =>
    files.map(({ address, bytes, sha256: sum, title }) => {
      return [absolute(site, address), String(bytes.length), sum, title];
    });
  const text = () => writeCsv([['url', 'bytes', 'sha256', 'title'], ...rows()], '\r\n');
  return fileOf(text, {
    address: urls.dataFile(site, 'files.csv'),
    title: 'すべてのファイルの一覧（CSV）',
    about: 'どのファイルがどこにあるか。大きさ（バイト）とSHA-256の一覧',
    format: 'CSV',
    mediaType: 'text/csv',
    table: null,
  });
}

function workbook(dataset: Described, address: string): DataFile {
  return fileOf(() => toXlsx([...dataset.tables, ...describingTables(dataset)]), {
    address,
    ...aboutBook,
    title: dataset.plan ? 'この計画のすべての表（Excel）' : aboutBook.title,
  });
}

function tableFile(
  site: Site,
  table: PublishedTable,
  format: Format,
  addressOf: (site: Site, file: string) => string,
): DataFile {
  const address = addressOf(site, `${table.name}.${format.ending}`);
  return fileOf(() => format.write(site, table, address), {
    address,
    title: `${table.title}（${format.title}）`,
    about: format.about,
    format: format.format,
    mediaType: format.mediaType.split(';')[0]!,
    table,
  });
}

/** A file whose content is made when it is first asked for, and then kept. */
function fileOf(
  make: () => string | Uint8Array,
  words: Omit<DataFile, 'bytes' | 'sha256' | 'fileName'>,
): DataFile {
  const file = linked(
    { ...words, fileName: words.address.split('/').at(-1)! },
    { bytes: () => bytesOf(make()), sha256: (): string => sha256(file.bytes) },
  );
  return file;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
