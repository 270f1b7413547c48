/** What a record is about; the order is that of filters. */
export const kindNames = {
  measure: '施策',
  action: '取組項目',
  indicator: '指標',
  result: '取組実績',
  project: '関連事業',
  organization: '団体',
  plan: '計画',
  section: '計画の柱・項目',
  topic: 'テーマ',
  division: '担当課',
  term: '用語',
} as const;
export type Kind = keyof typeof kindNames;

/** One result of a search: a page, with everything on it that can be found. */
export interface SearchEntry {
  kind: Kind;
  url: string;
  title: string;
  /** Its number as people cite it: 2(1)⑤, No.27. */
  label: string;
  /** The titles of the sections it stands in, from the top. */
  place: string[];
  /** Ids; names stand in the labels of the file. */
  organization: string;
  plan: string;
  topics: string[];
  divisions: string[];
  years: readonly number[];
  phases: string[];
  statuses: string[];
  /** The page itself first, then what stands on it. */
  parts: SearchPart[];
}

/** One record: a measure, or one of its actions, indicators or results. */
export interface SearchPart {
  kind: Kind;
  url: string;
  /** All forms of its number: No.27, 27. */
  numbers: string[];
  title: string;
  /** Names beside the title: divisions, other spellings, readings. */
  names: string[];
  summary: string;
  rest: string[];
}

/** Everything the search page needs to draw and filter results. */
export interface SearchContent {
  labels: Labels;
  entries: SearchEntry[];
}

/** Names of the ids in entries, by facet, in the order in which filters list them. */
export interface Labels {
  kind: Record<string, string>;
  organization: Record<string, string>;
  plan: Record<string, string>;
  topic: Record<string, string>;
  division: Record<string, string>;
  fy: Record<string, string>;
  phase: Record<string, string>;
  status: Record<string, string>;
}

/** Where on a part a text stands; what a hit there is worth, the engine decides. */
export type Field = 'number' | 'title' | 'names' | 'summary' | 'rest';

/** A part without anything but its title, to be filled. */
export function partOf(given: Partial<SearchPart> & Pick<SearchPart, 'kind' | 'url' | 'title'>) {
  return { numbers: [], names: [], summary: '', rest: [], ...given } satisfies SearchPart;
}

/** An entry that belongs to no plan, to be filled. */
export function entryOf(part: SearchPart, given: Partial<SearchEntry> = {}): SearchEntry {
  return {
    kind: part.kind,
    url: part.url,
    title: part.title,
    label: '',
    place: [],
    organization: '',
    plan: '',
    topics: [],
    divisions: [],
    years: [],
    phases: [],
    statuses: [],
    parts: [part],
    ...given,
  };
}
