import type { RawRecord, RawTable } from '../read/parse.ts';

/** Tells the cells that other cells say for a record, by column. */
export type Filler = (record: RawRecord, raw: RawTable) => Readonly<Record<string, string>>;
