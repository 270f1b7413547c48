import { linked } from '../../model/build/linked.ts';
import type { Site } from '../../model/types/model.ts';
import { sha256 } from '../formats/hash.ts';
import { toParquet } from '../formats/parquet.ts';
import { limits, type Limits } from '../limits.ts';
import { urls } from '../urls.ts';
import type { DataFile, Dataset, Partition } from './dataset.ts';
import type { PublishedTable } from './published-table.ts';
import { fitsAtOnce } from './whole-size.ts';

/** Whether a table is had as JSON Lines and as Parquet by government, in place of one file each: it is of plans, of too many. */
export function isCut(
  { scope }: Pick<PublishedTable, 'scope'>,
  whole: readonly PublishedTable[],
  given: Limits = limits,
): boolean {
  return scope === 'plan' && !fitsAtOnce(whole, given);
}

/**
 * The partitions of all tables that are cut, in the folders that DuckDB and Spark read as one table:
 * `data/measures/lg_code=020001/data.parquet`. The name of the folder is a column, which the file has not itself.
 */
export function partitionsOf(
  { site, tables }: Pick<Dataset, 'site' | 'tables'>,
  given: Limits = limits,
): Partition[] {
  const codes = new Map(site.plans.map(({ id, organization }) => [id, organization.lgCode]));
  return tables
    .filter((table) => isCut(table, tables, given))
    .flatMap((table) => {
      const byCode = Map.groupBy(table.rows, ({ plan_id }) => codes.get(String(plan_id))!);
      return [...byCode].map(([code, rows]) => partitionOf(site, { ...table, rows }, code));
    });
}

function partitionOf(site: Site, table: PublishedTable, code: string): Partition {
  const folder = `lg_code=${code}`;
  const address = urls.dataFile(site, `${table.name}/${folder}/data.parquet`);
  const columns = table.columns.filter(({ name }) => name !== 'lg_code');
  const file: DataFile = linked(
    {
      address,
      fileName: 'data.parquet',
      title: `${table.title}（Parquet、団体コード${code}）`,
      about: '団体ごとに分けたParquet。フォルダーの名前が団体コードの列になる',
      format: 'Parquet',
      mediaType: 'application/vnd.apache.parquet',
      table,
    },
    {
      bytes: () => toParquet(site, { ...table, columns }, address),
      sha256: (): string => sha256(file.bytes),
    },
  );
  return { table: table.name, folder, file };
}
