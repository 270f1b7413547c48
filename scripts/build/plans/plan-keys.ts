import { createHash, type Hash } from 'node:crypto';
import type { Loaded } from '../../../src/load/load.ts';

/** What a folder says, as it was read. */
type Read = Pick<Loaded, 'tableFiles' | 'prose' | 'rows' | 'publicFiles'>;

/**
 * A key for what stands under /plans/<plan_id>/ and its embeds, for each plan: a hash of the code and of all that these
 * pages are made from. That is the folder of the plan, those of the other plans of its government and of the plans with
 * which it is linked by name, and every shared table and text. Of other plans no page of a plan tells anything.
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
function digestsOf({ tableFiles, prose, publicFiles }: Read, plans: string[], code: string) {
  const shared = createHash('sha256').update(JSON.stringify([code, publicFiles]));
  const own = new Map(plans.map((id) => [id, createHash('sha256')]));
  const homeOf = (path: string): Hash => own.get(ownerOf(path, own) ?? '') ?? shared;
  for (const { path, text } of tableFiles) homeOf(path).update(JSON.stringify([path, text]));
  for (const it of prose) homeOf(it.id).update(JSON.stringify(it));
  return {
    shared: shared.digest('hex'),
    own: new Map([...own].map(([id, hash]) => [id, hash.digest('hex')])),
  };
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
  for (const { plan_id, related_plan_id } of read.rows.site.plan_relations ?? [])
    if (related_plan_id) link(plan_id, related_plan_id);
  const rows = read.rows.site.plans ?? [];
  for (const family of Map.groupBy(rows, (row) => row.organization_id).values())
    for (const { plan_id: one } of family)
      for (const { plan_id: other } of family) link(one, other);
  // One step more: a page of a plan may name a row of a linked plan with what that takes from a third.
  return new Map(
    [...near].map(([id, own]) => [
      id,
      new Set([...own].flatMap((it) => [...(near.get(it) ?? [])])),
    ]),
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
