import type { RawRecord, RawTable } from '../read/parse.ts';

/** Tells a cell that other cells say for a record; it is asked only for a blank one. Blank where they say nothing. */
export type CellOf = (record: RawRecord) => string;

/** What can be told for the records of a table, by column. */
export type Filler = (raw: RawTable) => Readonly<Record<string, CellOf>>;
