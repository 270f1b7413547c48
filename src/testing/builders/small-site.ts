import { buildSite } from '../../model/build/build-site.ts';
import type { Plan, Site } from '../../model/types/model.ts';
import type { Row, TableName } from '../../tables/all-tables.ts';
import type { Rows, RowsByTable } from '../../tables/describe/rows.ts';
import { rowOf } from './small-plan.ts';

/** Rows of which only what a test looks at is written; every other column is blank. */
export type Written = { [Name in TableName]?: Partial<Row<Name>>[] };

/** What a site needs to be built at all. */
const frame: Written = {
  site: [
    { key: 'title', value: '架空の行革あゆみ' },
    { key: 'publisher', value: '架空市' },
    { key: 'licence', value: 'CC BY 4.0' },
    { key: 'base_url', value: 'https://kaku.example.jp/kaikaku/' },
    { key: 'as_of', value: '2026-11' },
    { key: 'as_of_fy', value: '2026' },
  ],
  organizations: [{ organization_id: 'kaku', lg_code: '999997', name: '架空市' }],
  sources: [{ source_id: 'plan', organization_id: 'kaku', title: '架空の計画' }],
  phases: [{ order: 1, pattern: '*', phase: 'rollout' }],
};

/**
 * The rows of one or more plans, by their ids, and of tables of the whole site. Where nothing else
 * is written, a plan is of 架空市 for 2024 to 2028 and has one section and one measure, 1.
 */
function writtenRows(plans: Record<string, Written>, site: Written = {}): Rows {
  const ids = Object.keys(plans);
  const given = site.plans ?? ids.map((plan_id) => ({ plan_id }));
  const planRows = given.map((row) => ({
    title: `計画${row.plan_id}`,
    organization_id: 'kaku',
    source_id: 'plan',
    status: 'adopted' as const,
    start_fy: 2024,
    end_fy: 2028,
    ...row,
  }));
  return {
    site: filled({ ...frame, ...site, plans: planRows }),
    plans: new Map(ids.map((id) => [id, filled(withDefaults(plans[id]!))])),
  };
}

/** The site that is built from them. */
export function smallSite(plans: Record<string, Written>, site: Written = {}): Site {
  return buildSite(writtenRows(plans, site));
}

/** The one plan of a site that has no other. */
export function smallPlan(written: Written, site: Written = {}): Plan {
  return smallSite({ small: written }, site).plans[0]!;
}

function withDefaults(written: Written): Written {
  return {
    ...written,
    sections: written.sections ?? [{ section_no: '1', title: '柱1' }],
    measures: (written.measures ?? [{ measure_no: '1' }]).map((row) => ({
      title: `施策${row.measure_no}`,
      section_no: '1',
      summary: '',
      ...row,
    })),
    actions: (written.actions ?? []).map((row) => ({ title: `取組${row.action_no}`, ...row })),
    indicators: (written.indicators ?? []).map((row) => ({ ...usual, ...row })),
  };
}

const usual = {
  name: '数',
  unit: '件',
  direction: 'increase',
  nature: 'level',
  target_kind: 'number',
  origin: 'kpi',
} as const;

function filled(written: Written): RowsByTable {
  return Object.fromEntries(
    Object.entries(written).map(([name, rows]) => [
      name,
      rows.map((row) => rowOf(name as 'plans', row as Partial<Row<'plans'>>)),
    ]),
  );
}
