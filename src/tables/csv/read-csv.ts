import Papa from 'papaparse';

/** A CSV as cells. */
export interface ReadCsv {
  rows: string[][];
  /** Place of the first row, from 0, in which a quotation mark is not closed rightly. */
  badQuotesAt: number | undefined;
}

/** How a CSV is written, where that is known. */
export interface CsvForm {
  /** One that is sure, or those among which the text decides. */
  delimiter?: ',' | readonly string[];
  /** Left out where the text decides. */
  newline?: '\n' | '\r\n';
}

/** Reads the cells of a whole CSV, as RFC 4180 says; a mark of byte order and the last line break are no cells. */
export function readCsv(text: string, { delimiter = ',', newline }: CsvForm = {}): ReadCsv {
  // The last line break is no row, and a blank row would keep a short text from being known by its separator.
  const body = text.replace(/^\uFEFF/, '').replace(lastBreak(newline), '');
  const { data: rows, errors } = Papa.parse<string[]>(body, {
    ...(typeof delimiter === 'string' ? { delimiter } : { delimitersToGuess: [...delimiter] }),
    ...(newline ? { newline } : {}),
  });
  const bad = errors.find(({ type }) => type === 'Quotes');
  return { rows, badQuotesAt: bad ? (bad.row ?? 0) : undefined };
}

function lastBreak(newline: CsvForm['newline']): RegExp {
  if (newline === '\n') return /\n$/;
  return newline === '\r\n' ? /\r\n$/ : /(\r\n|\n|\r)$/;
}

/** One row while a text is read. */
export interface StepRow {
  cells: string[];
  /** Where the row ends, counted from the beginning of the text. */
  end: number;
  hasBadQuotes: boolean;
}

/** Reads a CSV with LF row by row, until `take` gives false. */
export function eachCsvRow(text: string, delimiter: string, take: (row: StepRow) => boolean): void {
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step({ data: cells, errors, meta }, parser) {
      const hasBadQuotes = errors.some(({ type }) => type === 'Quotes');
      if (!take({ cells, end: meta.cursor, hasBadQuotes })) parser.abort();
    },
  });
}
