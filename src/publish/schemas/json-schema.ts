import { isYesOrNo, type Column, type ColumnType } from '../../tables/describe/column.ts';
import { datePattern } from '../catalogue/table-schema.ts';

/** A JSON Schema (2020-12) or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The dialect that every schema of the site is written in. */
export const dialect = 'https://json-schema.org/draft/2020-12/schema';

const types: Record<ColumnType, { type: string; format?: string; pattern?: string }> = {
  text: { type: 'string' },
  code: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  fiscal_year: { type: 'integer' },
  date: { type: 'string', pattern: `^${datePattern}$` },
  datetime: { type: 'string', format: 'date-time' },
  url: { type: 'string', format: 'uri' },
  choice: { type: 'string' },
};

/** What a cell of a column may be in JSON: yes and no are true and false, blank is null. */
export function cellSchema(column: Column): JsonSchema {
  const { title, about, unit, values, required, type } = column;
  const words = { title, description: unit ? `${about} 単位：${unit}` : about };
  if (isYesOrNo(column)) return { type: nullable('boolean', required), ...words };
  const { type: kind, ...limits } = types[type];
  const codes = Object.keys(values ?? {});
  return {
    type: nullable(kind, required),
    ...limits,
    ...(values ? { enum: required ? codes : [...codes, null] } : {}),
    ...words,
  };
}

function nullable(type: string, required?: true): string | string[] {
  return required ? type : [type, 'null'];
}

/** The cells of some columns of a table by their names. */
export function cells(
  { columns }: { columns: readonly Column[] },
  ...names: readonly string[]
): Record<string, JsonSchema> {
  return Object.fromEntries(
    names.map((name) => [name, cellSchema(columns.find((column) => column.name === name)!)]),
  );
}

/** An object that has all of these and nothing else. */
export function record(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return {
    type: 'object',
    required: Object.keys(properties),
    additionalProperties: false,
    properties,
  };
}

/** A list of things of one kind. */
export function list(items: JsonSchema, description?: string): JsonSchema {
  return { type: 'array', items, ...(description ? { description } : {}) };
}

/** The same or nothing. */
export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

/** A text, explained. */
export function text(description: string, more: JsonSchema = {}): JsonSchema {
  return { type: 'string', description, ...more };
}

/** A whole address. */
export function link(description: string): JsonSchema {
  return text(description, { format: 'uri' });
}
