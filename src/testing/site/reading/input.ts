import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { decode } from '../../../load/read/decode.ts';

/** A row as it stands in a file, every cell as text. */
export type InputRow = Record<string, string>;

/** The rows of data/<table>.csv; none if there is no such file. */
export function siteRows(input: string, table: string): InputRow[] {
  return csvRows(join(input, 'data', `${table}.csv`));
}

/** The rows of a table of the plans, plan after plan, with plan_id in front. */
export function planRows(input: string, table: string): InputRow[] {
  return siteRows(input, 'plans').flatMap(({ plan_id = '' }) =>
    csvRows(join(input, 'data', 'plans', plan_id, `${table}.csv`)).map((row) => ({
      plan_id,
      ...row,
    })),
  );
}

/** Reads a CSV file, of the input or of a built site, as its reader would; a faulty one throws. */
export function csvRows(file: string): InputRow[] {
  if (!existsSync(file)) return [];
  const decoded = decode(readFileSync(file));
  if (!('text' in decoded)) throw new Error(`${file}:${decoded.badLine} cannot be decoded`);
  return parseCsv(decoded.text);
}

/** Parses CSV text with a header; anything against RFC 4180 throws. */
export function parseCsv(text: string): InputRow[] {
  const { data, errors } = Papa.parse<InputRow>(text, {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  if (errors[0]) throw new Error(`CSV row ${errors[0].row}: ${errors[0].message}`);
  return data;
}
