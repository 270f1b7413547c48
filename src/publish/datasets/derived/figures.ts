import type { IndicatorValue, Site } from '../../../model/types/model.ts';
import { badgeOf } from '../../../model/indicators/badge.ts';
import { statusName } from '../../../model/indicators/status.ts';
import type { Cell, PublishedTable } from '../published-table.ts';
import { absolute, urls } from '../../urls.ts';
import { governmentCells } from './government-columns.ts';
import { choiceNameCells } from '../choice-names.ts';
import { figureCodes, figureColumns } from './figure-columns.ts';

/** One row per indicator value, with everything that explains it: 指標の値の一覧. */
export function figures(site: Site): PublishedTable {
  return {
    name: 'figures',
    title: '指標の値の一覧',
    title_en: 'Figures',
    about:
      '1行が1つの値。団体・計画・施策・指標・単位・担当課の名前と、状況とその理由を1つの表にまとめたもの。状況は1つの指標のすべての値の行に同じものが入るので、指標を数えるときはこの表ではなく、1行が1指標の「指標の状況」（indicator_status）を使う。',
    scope: 'plan',
    columns: figureColumns,
    rows: site.plans.flatMap((plan) => plan.indicators.flatMap(({ values }) => values.map(rowOf))),
  };
}

function rowOf(value: IndicatorValue): Record<string, Cell> {
  const row = { ...cellsOf(value), ...readingCells(value) };
  const { indicator } = value;
  const page = absolute(indicator.plan.site, urls.indicator(indicator));
  return { ...row, ...choiceNameCells(figureCodes, row), page_url: page };
}

/** What has to be known before values are added up or compared. */
function readingCells({ indicator, aggregation }: IndicatorValue): Record<string, Cell> {
  return {
    is_reprint: yesOrNo(indicator.reprintOf !== null),
    direction: indicator.direction,
    nature: indicator.nature,
    cumulative: yesOrNo(indicator.nature === 'cumulative'),
    baseline_comparable: yesOrNo(indicator.baselineComparable),
    aggregation,
  };
}

function yesOrNo(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no';
}

function cellsOf(value: IndicatorValue): Record<string, Cell> {
  const { indicator } = value;
  const { plan, measure, section, standing } = indicator;
  return {
    plan_id: plan.id,
    indicator_no: indicator.no,
    indicator_name: indicator.name,
    series: value.series,
    fy: value.fy,
    value: value.value,
    unit: indicator.unit,
    label: value.label,
    qualifier: value.qualifier,
    revision: value.revision,
    is_replaced: yesOrNo(value.isReplaced),
    status: standing.status,
    status_name: statusName(standing.status),
    badge: badgeOf(indicator).words,
    reason: standing.reason,
    measure_no: measure?.no ?? null,
    measure_title: measure?.title ?? null,
    section_title: (section ?? measure?.section)?.title ?? null,
    lead_division: measure?.divisions[0]?.name ?? null,
    ...governmentCells(plan),
    source_title: value.provenance.source.title,
    source_place: value.provenance.place,
    source_page: value.provenance.page,
  };
}
