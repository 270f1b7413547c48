import type { Row } from '../../tables/all-tables.ts';
import { hasEnded, yearWithin } from '../schedule/lines.ts';
import type { Division, Duty, Measure } from '../types/model.ts';
import { linked } from './linked.ts';
import type { Roles } from '../types/plan.ts';
import type { DivisionsOf, PlanParts, RolesOf, SiteParts } from './parts.ts';

/** A division of a government, with what it answers for. */
export function buildDivision(parts: SiteParts, row: Row<'divisions'>): Division {
  const division: Division = linked(
    {
      id: row.division_id,
      name: row.name,
      kind: row.kind,
      url: row.url,
      tel: row.tel,
      note: row.note,
    },
    {
      organization: () => parts.organizations.get(row.organization_id),
      closed: () => closureOf(parts, row, division.organization.site.settings.asOfFy),
      measures: () => parts.measuresOf(division).filter((it) => !actsFor(it, division)),
      actions: () => parts.actionsOf(division),
      duties: () => dutiesOf(division, parts.measuresOf(division)),
    },
  );
  return division;
}

function closureOf(
  { divisions }: SiteParts,
  { organization_id, to_fy, successor_id }: Row<'divisions'>,
  asOfFy: number,
): Division['closed'] {
  if (to_fy === null || to_fy >= asOfFy) return null;
  const next = divisions.find(successor_id && divisionKey(organization_id, successor_id));
  // Of a chain the last is told; one that leads back into itself the checks refuse.
  return { fy: to_fy, heir: next?.closed ? (next.closed.heir ?? next) : next };
}

/** The key of a division in the whole site: its id is one of its government's. */
export function divisionKey(organizationId: string, divisionId: string): string {
  return `${organizationId}/${divisionId}`;
}

function actsFor({ actions }: Measure, division: Division): boolean {
  return actions.some(({ divisions }) => divisions.includes(division));
}

function dutiesOf(division: Division, measures: readonly Measure[]): Duty[] {
  return [...Map.groupBy(measures, ({ plan }) => plan)].map(([plan, own]) => {
    const withActions = own.map((measure) => ({
      measure,
      actions: measure.actions.filter(({ divisions }) => divisions.includes(division)),
    }));
    const actionCount = withActions.reduce((sum, { actions }) => sum + actions.length, 0);
    return { plan, measures: withActions, actionCount };
  });
}

/** Who answers for a measure: its own divisions, else those of its actions. */
export function divisionsOfMeasure(parts: PlanParts, measure: Measure): readonly Division[] {
  const fy = yearWithin(parts.plan, measure);
  const own = parts.divisionsOf({ measureNo: measure.no }, fy);
  const running = measure.actions.filter((action) => !hasEnded(action, fy));
  // Those of actions that have left the plan stay, but lead nothing any more.
  const ofActions = [running, measure.actions].flatMap((actions) =>
    byFrequency(actions.flatMap(({ divisions }) => divisions)),
  );
  return [...new Set([...own, ...ofActions])];
}

/** Divisions without repeats, the one that stands most often first, then by first place. */
function byFrequency(divisions: readonly Division[]): Division[] {
  const counts = new Map<Division, number>();
  for (const division of divisions) counts.set(division, (counts.get(division) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([division]) => division);
}

/** Finds the divisions in the rows that hold in a year, in printed order. */
export function findDivisions(
  rows: readonly Row<'responsibilities'>[],
  byId: (divisionId: string) => Division,
): DivisionsOf {
  const ofActions = Map.groupBy(rows, ({ action_no }) => action_no);
  const ofMeasures = Map.groupBy(ofActions.get(null) ?? [], ({ measure_no }) => measure_no);
  return (owner, fy) => {
    const own =
      'actionNo' in owner ? ofActions.get(owner.actionNo) : ofMeasures.get(owner.measureNo);
    const held = (own ?? []).filter((it) => (it.from_fy ?? fy) <= fy && fy <= (it.to_fy ?? fy));
    const inOrder = held.toSorted((a, b) => rankOf(a) - rankOf(b) || a.order - b.order);
    return [...new Set(inOrder.map(({ division_id }) => byId(division_id)))];
  };
}

/** The division in charge stands before one that only helps, whatever the printed order. */
function rankOf({ role }: Row<'responsibilities'>): number {
  return role === 'support' ? 1 : 0;
}

/** Finds in which role the divisions hold in a year; those of which the source says nothing are left out. */
export function findRoles(
  rows: readonly Row<'responsibilities'>[],
  byId: (divisionId: string) => Division,
): RolesOf {
  const [leads, supports] = (['lead', 'support'] as const).map((role) =>
    findDivisions(
      rows.filter((row) => row.role === role),
      byId,
    ),
  );
  return (owner, fy) =>
    new Map([
      ...supports!(owner, fy).map((division) => [division, 'support'] as const),
      ...leads!(owner, fy).map((division) => [division, 'lead'] as const),
    ]);
}

/** In which role divisions answer for a measure: as a whole, else for any of its actions, the lead before the help. */
export function rolesOfMeasure(parts: PlanParts, measure: Measure): Roles<Division> {
  const ofActions = measure.actions.flatMap(({ roles }) => [...roles]);
  const own = [...parts.rolesOf({ measureNo: measure.no }, yearWithin(parts.plan, measure))];
  const leadLast = ofActions.toSorted(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0));
  return new Map([...leadLast, ...own]);
}

/** Where there is room for few names: 「総務課、税務課 ほか3」; empty for none. */
export function fewDivisions(divisions: readonly Division[], most = 2): string {
  const names = divisions.slice(0, most).map(({ name }) => name);
  const others = divisions.length - names.length;
  return `${names.join('、')}${others > 0 ? ` ほか${others}` : ''}`;
}

/** How a division is reached, as far as it is recorded: name, text, and what a link opens. */
export function contactsOf({
  url,
  tel,
  note,
}: Division): { name: string; text: string; href?: string }[] {
  return [
    ...(url ? [{ name: '課のページ', text: url, href: url }] : []),
    ...(tel
      ? [{ name: '電話番号', text: unbroken(tel), href: `tel:${tel.replaceAll(/[^\d+]/g, '')}` }]
      : []),
    ...(note ? [{ name: '備考', text: note }] : []),
  ];
}

/** A number in one line: it is read and dialled as one. */
function unbroken(tel: string): string {
  return tel.replaceAll(' ', '\u00A0').replaceAll('-', '\u2011');
}
