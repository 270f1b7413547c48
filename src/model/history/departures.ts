import type { Row } from '../../tables/all-tables.ts';
import type { RowsByTable } from '../../tables/describe/rows.ts';
import type { SiteParts } from '../build/parts.ts';
import type { Departure, Organization } from '../types/model.ts';

/** An entry that says that a whole row is there no more. */
type Told = Row<'changes'> & { kind: Departure['kind']; table: string; key: string };

/**
 * The plans that were taken out whole, the newest departure first. Takes the rows of the site and the paths of the pages of
 * the last release.
 */
export function buildDepartures(
  parts: SiteParts,
  { changes = [], releases = [] }: RowsByTable,
  published: readonly string[],
): Departure[] {
  const told = changes.filter(isTold).filter((row) => parts.plans.find(row.plan_id) === null);
  const whole = told
    .filter(({ table, key, plan_id: id }) => table === 'plans' && key === id)
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  // One plan may have been taken out, put in and taken out again: the newest entry speaks.
  const newest = whole.filter((row, at) => whole.findIndex((it) => it.key === row.key) === at);
  return newest.map((row) => ({
    site: parts.site,
    planId: row.key,
    title: row.before,
    organization: organizationOf(parts, row.key, releases),
    kind: row.kind,
    date: row.date,
    reason: row.reason,
    gone: told
      .filter(({ plan_id: id }) => id === row.key)
      .map(({ table, key }) => ({ table, key })),
    pages: published.filter((path) => isOf(path, row.key)),
  }));
}

/** The plans that a government had and that are there no more. */
export function departuresOf(organization: Organization): readonly Departure[] {
  return organization.site.departures.filter((it) => it.organization === organization);
}

function isTold(row: Row<'changes'>): row is Told {
  const isWhole = row.table !== null && row.key !== null && row.column === null;
  return isWhole && (row.kind === 'abolition' || row.kind === 'withdrawal');
}

/** A released dataset is called by the code of its government and the id of its plan: `020001-aomori-reform-2024`. */
function organizationOf(
  { organizations }: SiteParts,
  planId: string,
  releases: readonly Row<'releases'>[],
): Departure['organization'] {
  const names = new Set(releases.map(({ dataset }) => dataset));
  return organizations.all.find(({ lgCode }) => names.has(`${lgCode}-${planId}`)) ?? null;
}

/** The pages below a plan, those of them for frames, and the page of its dataset. */
function isOf(path: string, planId: string): boolean {
  const [first, second = ''] = path.replace(/^embed\//, '').split('/');
  return (
    (first === 'plans' && second === planId) ||
    (first === 'dataset' && /^\d{6}-/.test(second) && second.slice(7) === planId)
  );
}
