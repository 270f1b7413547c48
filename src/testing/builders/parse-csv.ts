import { expect } from 'vitest';
import Papa from 'papaparse';

/** Cells of a CSV read as RFC 4180 says, by a parser that is told nothing else. */
export function parseCsv(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n$/, ''), {
    delimiter: ',',
    newline: '\r\n',
  });
  expect(errors).toEqual([]);
  return data;
}
