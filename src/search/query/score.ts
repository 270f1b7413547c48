import type { Field, Kind, SearchPart } from '../index/entry.ts';

/** What a hit is worth by the field in which it stands, at least and for a text it fills. */
const worth: Record<Field, readonly [least: number, whole: number]> = {
  number: [100, 100],
  title: [55, 80],
  names: [35, 45],
  summary: [25, 25],
  rest: [12, 14],
};

/** Hits in what stands on a page count less than those in the page's own title. */
const ofPart: Record<Field, number> = {
  number: 0.7,
  title: 0.75,
  names: 0.8,
  summary: 0.7,
  rest: 0.8,
};

const ofKind: Partial<Record<Kind, number>> = {
  topic: 0.62,
  term: 0.5,
  section: 0.62,
  project: 0.85,
  result: 0.8,
  indicator: 0.85,
};

/** A page asked for by its name: people who type it want it, not pages that mention it. */
const named: Partial<Record<Kind, number>> = { division: 60, organization: 60, plan: 60 };

/** Whatever is called exactly as the query stands among the first. */
const ofNamed = 0.86;

/** What one hit is worth: `share` is how much of the text the hit fills, `quality` how sure it is. */
export function worthOf(hit: {
  part: SearchPart;
  /** Whether the part is the page itself. */
  own: boolean;
  kind: Kind;
  field: Field;
  share: number;
  quality: number;
}): number {
  const [least, whole] = worth[hit.field];
  const value = least + (whole - least) * Math.min(1, hit.share);
  const isNamed = hit.own && hit.field === 'title' && hit.share >= 1;
  const name = isNamed ? (named[hit.kind] ?? 0) : 0;
  const base = (value + name) * hit.quality * (hit.own ? 1 : ofPart[hit.field]);
  return base * (isNamed && hit.quality === 1 ? ofNamed : (ofKind[hit.kind] ?? 1));
}
