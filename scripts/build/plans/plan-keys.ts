import { createHash, type Hash } from 'node:crypto';
import type { Loaded } from '../../../src/load/load.ts';

/** What a folder says, as it was read. */
type Read = Pick<Loaded, 'tableFiles' | 'prose' | 'rows' | 'publicFiles'>;

/**
 * A key for what stands under /plans/<plan_id>/ and its embeds, for each plan: a hash of the code and of all that these
 * pages are made from. That is the folder of the plan and the rows of its government in the shared tables, the same of the
 * other plans of its government and of the plans with which it is linked by name, and all that belongs to no government.
 * Of other governments no page of a plan tells anything.
 */
export function planKeys(read: Read, code: string): Map<string, string> {
  const plans = (read.rows.site.plans ?? []).map(({ plan_id }) => plan_id);
  const digests = digestsOf(read, plans, code);
  const near = linksOf(read, plans);
  return new Map(
    plans.map((id) => {
      const hash = createHash('sha256').update(JSON.stringify([id, digests.shared]));
      for (const other of [...near.get(id)!].toSorted())
        hash.update(JSON.stringify([other, digests.own.get(other)]));
      return [id, hash.digest('hex')];
    }),
  );
}

/** A digest of what belongs to each plan, and one of the rest with the code. */
function digestsOf({ tableFiles, prose, publicFiles, rows }: Read, plans: string[], code: string) {
  const shared = createHash('sha256').update(JSON.stringify([code, publicFiles]));
  const own = new Map(plans.map((id) => [id, createHash('sha256')]));
  const homeOf = (path: string): Hash => own.get(ownerOf(path, own) ?? '') ?? shared;
  for (const { path, text } of tableFiles) {
    const table = governed.find((name) => path === `data/${name}.csv`);
    if (table) addRows(table, rows, { own, shared });
    else if (!besidePlans.has(path)) homeOf(path).update(JSON.stringify([path, text]));
  }
  for (const it of prose) homeOf(it.id).update(JSON.stringify(it));
  return {
    shared: shared.digest('hex'),
    own: new Map([...own].map(([id, hash]) => [id, hash.digest('hex')])),
  };
}

/** Shared tables in which every row is about a government or one of its plans. */
const governed = [
  'organizations',
  'divisions',
  'sources',
  'plans',
  'plan_relations',
  'changes',
] as const;

/** Tables of which only pages outside of the plans tell: the search, and the page on accessibility. */
const besidePlans: ReadonlySet<string> = new Set([
  'data/synonyms.csv',
  'data/accessibility.csv',
  'data/accessibility_criteria.csv',
]);

/** The plans of each government. */
function plansByGovernment({ site }: Read['rows']): ReadonlyMap<string, string[]> {
  const families = Map.groupBy(site.plans ?? [], (row) => row.organization_id);
  return new Map([...families].map(([id, rows]) => [id, rows.map(({ plan_id }) => plan_id)]));
}

/** Adds each row of a shared table to the plans of the government that it is about; one about none of them, to all. */
function addRows(
  table: (typeof governed)[number],
  rows: Read['rows'],
  { own, shared }: { own: ReadonlyMap<string, Hash>; shared: Hash },
): void {
  const families = plansByGovernment(rows);
  const familyOf = new Map([...families.values()].flatMap((ids) => ids.map((id) => [id, ids])));
  for (const row of rows.site[table] ?? []) {
    const { organization_id, plan_id } = row as { organization_id?: string; plan_id?: string };
    const family = families.get(organization_id ?? '') ?? familyOf.get(plan_id ?? '') ?? [];
    const hashes = family.length === 0 ? [shared] : family.map((id) => own.get(id)!);
    for (const hash of hashes) hash.update(JSON.stringify([table, row]));
  }
}

/** `data/plans/x/measures.csv`, `plans/x/index` and `results/x/2024` belong to the plan x. */
function ownerOf(path: string, plans: ReadonlyMap<string, unknown>): string | undefined {
  return path.split('/').find((part) => plans.has(part));
}

/** For each plan itself and the plans of which its pages may tell: of the same government, and named by one of the two. */
function linksOf(read: Read, plans: string[]): Map<string, Set<string>> {
  const near = new Map(plans.map((id) => [id, new Set([id])]));
  const link = (one: string, other: string) => {
    near.get(one)?.add(other);
    near.get(other)?.add(one);
  };
  for (const [id, others] of namedIn(read)) for (const other of others) link(id, other);
  for (const [id, others] of citedIn(read)) for (const other of others) link(id, other);
  for (const { plan_id, related_plan_id } of read.rows.site.plan_relations ?? [])
    if (related_plan_id) link(plan_id, related_plan_id);
  for (const family of plansByGovernment(read.rows).values())
    for (const one of family) for (const other of family) link(one, other);
  // One step more: a page of a plan may name a row of a linked plan with what that takes from a third.
  return new Map(
    [...near].map(([id, own]) => [
      id,
      new Set([...own].flatMap((it) => [...(near.get(it) ?? [])])),
    ]),
  );
}

/** The plans of the governments whose sources a plan cites. */
function citedIn({ rows }: Read): Map<string, string[]> {
  const families = plansByGovernment(rows);
  const publishers = new Map(
    (rows.site.sources ?? []).map((row) => [row.source_id, row.organization_id]),
  );
  const cites = (table: readonly object[]) =>
    table.map((row) => publishers.get((row as { source_id?: string }).source_id ?? '') ?? '');
  return new Map(
    [...rows.plans].map(([id, tables]) => {
      const cited = new Set(Object.values(tables).flatMap((table) => cites(table)));
      return [id, [...cited].flatMap((government) => families.get(government) ?? [])];
    }),
  );
}

/** The plans that the rows and the texts of each plan name. */
function namedIn({ rows, prose }: Read): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const [id, tables] of rows.plans) {
    const others = new Set<string>();
    named.set(id, others);
    for (const table of Object.values(tables) as Record<string, unknown>[][]) {
      const columns = Object.keys(table[0] ?? {}).filter((column) => column.endsWith('plan_id'));
      for (const column of columns)
        for (const row of table) if (typeof row[column] === 'string') others.add(row[column]);
    }
  }
  for (const { id, nodes } of prose)
    for (const [, other] of JSON.stringify(nodes).matchAll(/"planId":"([^"]+)"/g))
      named.get(ownerOf(id, named) ?? '')?.add(other!);
  return named;
}
