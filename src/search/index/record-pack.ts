import { columnsOf, rowsOf, type Columns } from './columns.ts';
import type { Labels, SearchContent, SearchEntry, SearchPart } from './entry.ts';

/** What an entry says beyond its first part. */
type BareEntry = Omit<SearchEntry, 'parts' | 'kind' | 'url' | 'title'> & { partCount: number };

/** The records as they travel. */
export interface RecordPack {
  labels: Labels;
  entries: Columns<BareEntry>;
  parts: Columns<SearchPart>;
}

/** A government whose records lie in a file of their own, and what lets the browser choose it. */
export interface Held {
  /** Its name stands among the labels of the first pack. */
  id: string;
  /** The first two digits of its code: the prefecture it lies in. */
  region: string;
  /** Its plans, by which a link may narrow a search. */
  plans: readonly string[];
  /** How large the file of its records is. */
  bytes: number;
}

/** What is loaded first: all records, or those over governments with the list of the others. */
export interface FirstPack extends RecordPack {
  /** Not there where the pack holds everything. */
  held?: Columns<Held>;
}

/** Packs records for the browser. */
export function packRecords({ labels, entries }: SearchContent): RecordPack {
  return {
    labels,
    entries: columnsOf(entries.map(bareEntry)),
    parts: columnsOf(entries.flatMap(({ parts }) => parts)),
  };
}

function bareEntry({
  parts,
  kind: _kind,
  url: _url,
  title: _title,
  ...rest
}: SearchEntry): BareEntry {
  return { ...rest, partCount: parts.length };
}

/** Unpacks what `packRecords` packed. */
export function unpackRecords(pack: RecordPack): SearchContent {
  const parts = rowsOf(pack.parts);
  let used = 0;
  const entries = rowsOf(pack.entries).map(({ partCount, ...entry }) => {
    const own = parts[used]!;
    used += partCount;
    const { kind, url, title } = own;
    return { ...entry, kind, url, title, parts: parts.slice(used - partCount, used) };
  });
  return { labels: pack.labels, entries };
}
