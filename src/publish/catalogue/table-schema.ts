import type { Column, ColumnType } from '../../tables/describe/column.ts';
import type { PublishedTable } from '../datasets/published-table.ts';
import { cleanText } from './clean-text.ts';
import { keysOf } from './table-keys.ts';

const types: Record<ColumnType, { type: string; format?: string }> = {
  text: { type: 'string' },
  code: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  fiscal_year: { type: 'year' },
  // As exact as the source: 2024, 2024-03 or 2024-03-29, so no date for programs.
  date: { type: 'string' },
  datetime: { type: 'datetime' },
  url: { type: 'string', format: 'uri' },
  choice: { type: 'string' },
};

/** How dates of any exactness are written. */
export const datePattern = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?';

/** The columns and keys of a table as a Table Schema (Data Package v2). */
export function tableSchema(
  table: PublishedTable,
  published: readonly PublishedTable[],
  isOfPlan: boolean,
) {
  const { primary, unique, foreign } = keysOf(table, published, isOfPlan);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map(fieldOf),
    missingValues: [''],
    ...(primary ? { primaryKey: primary } : {}),
    ...(unique ? { uniqueKeys: [unique] } : {}),
    ...(foreign.length > 0
      ? {
          foreignKeys: foreign.map(({ fields, table: resource, referred }) => ({
            fields,
            reference: { resource: resource.replaceAll('_', '-'), fields: referred },
          })),
        }
      : {}),
  };
}

function fieldOf(column: Column) {
  const { name, title, unit, values, required, maxLength, type } = column;
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(maxLength ? { maxLength } : {}),
    ...(values ? { enum: Object.keys(values) } : {}),
    ...(type === 'date' ? { pattern: datePattern } : {}),
  };
  return {
    name,
    title,
    ...types[type],
    description: descriptionOf(column),
    ...(unit ? { unit } : {}),
    ...(values
      ? { categories: Object.entries(values).map(([value, { ja }]) => ({ value, label: ja })) }
      : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** The meaning of a column in one text: with its unit and the table in which its codes are explained. */
export function descriptionOf({ about, unit, references }: Column): string {
  const parts = [
    about,
    unit ? `単位：${unit}` : '',
    references ? `参照：${references.table} の ${references.column}` : '',
  ];
  return cleanText(parts.filter(Boolean).join(' '));
}
