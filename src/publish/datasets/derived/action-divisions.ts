import { yearWithin } from '../../../model/schedule/lines.ts';
import type { Action, Division, Plan, Site } from '../../../model/types/model.ts';
import type { Row } from '../../../tables/all-tables.ts';
import type { Rows } from '../../../tables/describe/rows.ts';
import type { Cell, PublishedTable } from '../published-table.ts';
import { choiceNameCells } from '../choice-names.ts';
import { absolute, urls } from '../../urls.ts';
import { actionDivisionColumns, namedCodes } from './action-division-columns.ts';
import { governmentCells } from './government-columns.ts';

type Responsibility = Row<'responsibilities'>;

/**
 * One row per action and division with its role: 取組項目と担当課. Who answers for a measure as a whole
 * answers for those of its actions that name nobody of their own.
 */
export function actionDivisions(site: Site, rows: Rows): PublishedTable {
  return {
    name: 'action_divisions',
    title: '取組項目と担当課',
    title_en: 'Actions and divisions',
    about:
      '担当課ごとに取組項目を数えるときに使う表。1行が1つの取組項目と1つの担当課。施策の全体を担当する課は、担当課の書かれていない取組項目のすべてに入る。「各課」は特定の課ではなく全体を指す（division_kind が all）。担当が途中で変わった取組項目は、担当ごとに行があるので、時点の年度の担当だけを数えるときは is_current が yes の行を使う。取組項目のない施策は入らない。',
    scope: 'plan',
    columns: actionDivisionColumns,
    rows: site.plans.flatMap((plan) => rowsOfPlan(plan, rows)),
  };
}

function rowsOfPlan(plan: Plan, rows: Rows): Record<string, Cell>[] {
  const given = rows.plans.get(plan.id)?.responsibilities ?? [];
  const ofActions = Map.groupBy(given, ({ action_no }) => action_no);
  const ofMeasures = Map.groupBy(ofActions.get(null) ?? [], ({ measure_no }) => measure_no);
  return plan.actions.flatMap((action) => {
    const own = ofActions.get(action.no) ?? [];
    const held = own.length > 0 ? own : (ofMeasures.get(action.measure.no) ?? []);
    return rowsOfAction(plan, action, held, own.length > 0);
  });
}

function rowsOfAction(
  plan: Plan,
  action: Action,
  held: readonly Responsibility[],
  isOwn: boolean,
): Record<string, Cell>[] {
  const divisions = new Map(plan.organization.divisions.map((it) => [it.id, it]));
  return held
    .toSorted((a, b) => (a.from_fy ?? 0) - (b.from_fy ?? 0) || rankOf(a) - rankOf(b))
    .map((row) => rowOf(action, divisions.get(row.division_id)!, row, isOwn));
}

function rowOf(
  action: Action,
  division: Division,
  row: Responsibility,
  isOwn: boolean,
): Record<string, Cell> {
  const { measure } = action;
  const { plan } = measure;
  const codes = {
    role: roleOf(row),
    division_kind: division.kind,
    scope: isOwn ? 'action' : 'measure',
  };
  return {
    plan_id: plan.id,
    action_no: action.no,
    division_id: division.id,
    action_title: action.title,
    division_name: division.name,
    ...codes,
    is_current: isCurrent(action, row) ? 'yes' : 'no',
    from_fy: row.from_fy,
    to_fy: row.to_fy,
    measure_no: measure.no,
    measure_title: measure.title,
    ...governmentCells(plan),
    ...choiceNameCells(namedCodes, codes),
    page_url: absolute(plan.site, urls.action(action)),
  };
}

/** Whether it holds in the year for which pages name the divisions of the action. */
function isCurrent(action: Action, { from_fy, to_fy }: Responsibility): boolean {
  const fy = yearWithin(action.measure.plan, action);
  return (from_fy ?? fy) <= fy && fy <= (to_fy ?? fy);
}

/** As the source says, else by its order: pages name the first as the one in charge. */
function roleOf({ role, order }: Responsibility): 'lead' | 'support' {
  return role ?? (order === 1 ? 'lead' : 'support');
}

function rankOf(row: Responsibility): number {
  return row.order + (roleOf(row) === 'lead' ? 0 : 1000);
}
