import Papa from 'papaparse';
import type { ReadTable } from './tabular.ts';

/** A CSV with a header, read back as text. */
export function readTable(text: string): ReadTable {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text.replace(/\r\n$/, ''), {
    header: true,
    delimiter: ',',
    newline: '\r\n',
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  return { header: meta.fields ?? [], rows: data };
}
