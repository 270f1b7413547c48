import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import type { Site } from '../../model/types/model.ts';
import { isYesOrNo, type ColumnType } from '../../tables/describe/column.ts';
import type { Cell, PublishedTable } from '../datasets/published-table.ts';
import { absolute, urls } from '../urls.ts';
import { typedCell } from './json.ts';

/** How a column is stored; what is not listed is text, exact dates with their missing days too. */
const storedAs: Partial<Record<ColumnType, BasicType>> = {
  integer: 'INT32',
  fiscal_year: 'INT32',
  number: 'DOUBLE',
  datetime: 'TIMESTAMP',
};

/**
 * For analysis: a typed column each, blanks as null. Every column may be blank, required ones too,
 * so that files of different releases have one schema and can be read together.
 */
export function toParquet(
  site: Site,
  { name, title, columns, rows }: PublishedTable,
  address = urls.dataFile(site, `${name}.parquet`),
): Uint8Array {
  const columnData = columns.map((column) => {
    const type = isYesOrNo(column) ? 'BOOLEAN' : (storedAs[column.type] ?? 'STRING');
    const data = rows.map((row) => storedValue(typedCell(column, row[column.name] ?? null), type));
    return { name: column.name, data, type, nullable: true };
  });
  const kvMetadata = [
    { key: 'title', value: title },
    { key: 'url', value: absolute(site, address) },
    { key: 'publisher', value: site.settings.publisher },
    { key: 'licence', value: `${site.settings.licence} ${site.settings.licenceUrl}` },
    { key: 'as_of', value: site.settings.asOf },
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}

function storedValue(cell: Cell | boolean, type: BasicType): Cell | boolean | Date {
  return type === 'TIMESTAMP' && typeof cell === 'string' ? new Date(cell) : cell;
}
