import type { Indicator, IndicatorValue } from '../../model/types/model.ts';
import { statusName } from '../../model/indicators/status.ts';
import { absolute, urls } from '../urls.ts';

/** Everything of one indicator as JSON: what its page shows. */
export function indicatorJson(indicator: Indicator): string {
  const { plan, standing, measure, section, provenance } = indicator;
  const { site, organization } = plan;
  const content = {
    url: absolute(site, urls.indicator(indicator)),
    licence: site.settings.licence,
    as_of: site.settings.asOf,
    organization: { lg_code: organization.lgCode, name: organization.name },
    plan: {
      plan_id: plan.id,
      title: plan.title,
      is_draft: plan.isDraft,
      draft_note: plan.draftWords,
    },
    indicator_no: indicator.no,
    name: indicator.name,
    unit: indicator.unit,
    direction: indicator.direction,
    nature: indicator.nature,
    measure: measure && {
      measure_no: measure.no,
      title: measure.title,
      url: absolute(site, urls.measure(measure)),
    },
    section: section && { section_no: section.no, title: section.title },
    reprint_of: indicator.reprintOf?.no ?? null,
    status: standing.status,
    status_name: statusName(standing.status),
    reason: standing.reason,
    expected: standing.expected,
    progress: standing.progress,
    values: indicator.values.map(valueContent),
    note: indicator.note,
    source: sourceContent(provenance),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function valueContent(value: IndicatorValue) {
  return {
    series: value.series,
    fy: value.fy,
    value: value.value,
    label: value.label,
    qualifier: value.qualifier,
    aggregation: value.aggregation,
    revision: value.revision,
    decided_on: value.decidedOn,
    is_replaced: value.isReplaced,
    note: value.note,
    source: sourceContent(value.provenance),
  };
}

function sourceContent({ source, place, page }: Indicator['provenance']) {
  return { source_id: source.id, title: source.title, place, page };
}
