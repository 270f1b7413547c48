import type { ColumnRules, TableRules } from './tabular.ts';

const forms: Record<string, RegExp> = {
  string: /^[\s\S]*$/,
  integer: /^-?\d+$/,
  // Without an exponent: CSVW's decimal has none.
  number: /^-?\d+(\.\d+)?$/,
  year: /^\d{4}$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  uri: /^https?:\/\/\S+$/,
};

/** What CSVW calls the same. */
const csvwNames: Record<string, string> = {
  string: 'string',
  integer: 'integer',
  decimal: 'number',
  gYear: 'year',
  dateTime: 'datetime',
  anyURI: 'uri',
};

interface DataPackage {
  resources: { path: string; schema: TableSchema }[];
}
interface TableSchema {
  fields: Field[];
  primaryKey?: string[];
  uniqueKeys?: string[][];
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
}
interface Field {
  name: string;
  type: string;
  format?: string;
  constraints?: { required?: boolean; enum?: string[]; maxLength?: number; pattern?: string };
}

/** The rules of a data package, by the file name of each table. */
export function rulesOfPackage(text: string): TableRules[] {
  const { resources } = JSON.parse(text) as DataPackage;
  const pathOf = (name: string) =>
    (resources as { name?: string; path: string }[]).find((it) => it.name === name)?.path ?? name;
  return resources.map(({ path, schema }) => ({
    name: path,
    columns: schema.fields.map(rulesOfField),
    primary: schema.primaryKey ?? [],
    unique: schema.uniqueKeys ?? [],
    foreign: (schema.foreignKeys ?? []).map(({ fields, reference }) => ({
      fields,
      table: pathOf(reference.resource),
      referred: reference.fields,
    })),
  }));
}

function rulesOfField({ name, type, format, constraints = {} }: Field): ColumnRules {
  const { required = false, enum: values = null, maxLength = Infinity, pattern } = constraints;
  const form = pattern ? new RegExp(`^(?:${pattern})$`) : forms[format ?? type]!;
  return { name, form, required, values, maxLength };
}

interface CsvwTable {
  url: string;
  tableSchema: {
    columns: CsvwColumn[];
    primaryKey?: string[];
    foreignKeys?: {
      columnReference: string[];
      reference: { resource: string; columnReference: string[] };
    }[];
  };
}
interface CsvwColumn {
  name: string;
  titles: string;
  datatype: string | { base: string; format: string };
  required?: boolean;
}

/** The rules of CSVW metadata, of one table or of a group. */
export function rulesOfCsvw(text: string): TableRules[] {
  const content = JSON.parse(text) as CsvwTable | { tables: CsvwTable[] };
  return ('tables' in content ? content.tables : [content]).map(({ url, tableSchema }) => ({
    name: url,
    columns: tableSchema.columns.map(rulesOfColumn),
    primary: tableSchema.primaryKey ?? [],
    unique: [],
    foreign: (tableSchema.foreignKeys ?? []).map(({ columnReference, reference }) => ({
      fields: columnReference,
      table: reference.resource,
      referred: reference.columnReference,
    })),
  }));
}

function rulesOfColumn({ name, titles, datatype, required = false }: CsvwColumn): ColumnRules {
  if (titles !== name) throw new Error(`the titles of ${name} do not match its header`);
  const form =
    typeof datatype === 'string'
      ? forms[csvwNames[datatype]!]!
      : new RegExp(`^(?:${datatype.format})$`);
  return { name, form, required, values: null, maxLength: Infinity };
}
