import type { Indicator, Site } from '../../../model/types/model.ts';
import { badgeOf } from '../../../model/indicators/badge.ts';
import { statusName } from '../../../model/indicators/status.ts';
import type { Cell, PublishedTable } from '../published-table.ts';
import { absolute, urls } from '../../urls.ts';
import { governmentCells } from './government-columns.ts';
import { statusColumns } from './figure-columns.ts';

/** One row per indicator: how it stands, why, and the values that decided it. */
export function indicatorStatus(site: Site): PublishedTable {
  return {
    name: 'indicator_status',
    title: '指標の状況',
    title_en: 'Indicator status',
    about:
      '指標を数えるときに使う表。1行が1指標で、公開している規則で計算した状況と、その理由と、判断に使った値がある。再掲（is_reprint が yes）の行は、元の指標と重なるので、数えるときは除く。',
    scope: 'plan',
    columns: statusColumns,
    rows: site.plans.flatMap(({ indicators }) => indicators.map(indicatorStatusRow)),
  };
}

/** The row of an indicator. */
export function indicatorStatusRow(indicator: Indicator): Record<string, Cell> {
  const { plan, measure, section, standing, baseline, targets, actuals } = indicator;
  const [final, latest] = [targets.at(-1), actuals.at(-1)];
  return {
    plan_id: plan.id,
    indicator_no: indicator.no,
    indicator_name: indicator.name,
    status: standing.status,
    status_name: statusName(standing.status),
    badge: badgeOf(indicator).words,
    reason: standing.reason,
    unit: indicator.unit,
    baseline_fy: baseline?.fy ?? null,
    baseline_value: baseline?.value ?? null,
    target_fy: final?.fy ?? null,
    target_value: final?.value ?? null,
    actual_fy: latest?.fy ?? null,
    actual_value: latest?.value ?? null,
    expected_value: standing.expected,
    progress: standing.progress,
    is_reprint: indicator.reprintOf ? 'yes' : 'no',
    measure_no: measure?.no ?? null,
    measure_title: measure?.title ?? null,
    section_title: (section ?? measure?.section)?.title ?? null,
    ...governmentCells(plan),
    page_url: absolute(plan.site, urls.indicator(indicator)),
  };
}
