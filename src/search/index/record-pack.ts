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
