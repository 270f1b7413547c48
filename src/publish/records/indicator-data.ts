import { answerOfIndicator } from '../../model/answer/indicator-answer.ts';
import { badgeOf } from '../../model/indicators/badge.ts';
import { statusName } from '../../model/indicators/status.ts';
import type { Indicator, IndicatorValue } from '../../model/types/model.ts';
import { absolute, urls } from '../urls.ts';
import { answerContent, headContent, sectionContent, sourceContent } from './record-parts.ts';

/** Everything of one indicator as JSON: what its page shows. */
export function indicatorJson(indicator: Indicator): string {
  const content = {
    ...headContent(indicator.plan, urls.indicator(indicator)),
    ...indicatorContent(indicator),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** An indicator as its own JSON and that of its measure describe it. */
export function indicatorContent(indicator: Indicator) {
  const { plan, standing, measure, section } = indicator;
  return {
    indicator_no: indicator.no,
    name: indicator.name,
    unit: indicator.unit,
    method: indicator.method,
    direction: indicator.direction,
    nature: indicator.nature,
    measure: measure && {
      measure_no: measure.no,
      title: measure.title,
      url: absolute(plan.site, urls.measure(measure)),
    },
    action_no: indicator.action?.no ?? null,
    section: section && sectionContent(section),
    reprint_of: indicator.reprintOf?.no ?? null,
    answer: answerContent(answerOfIndicator(indicator)),
    status: standing.status,
    status_name: statusName(standing.status),
    badge: badgeOf(indicator).words,
    reason: standing.reason,
    expected: standing.expected,
    progress: standing.progress,
    values: indicator.values.map(valueContent),
    note: indicator.note,
    source: sourceContent(indicator.provenance),
    url: absolute(plan.site, urls.indicator(indicator)),
  };
}

function valueContent(value: IndicatorValue) {
  return {
    series: value.series,
    fy: value.fy,
    value: value.value,
    label: value.label,
    qualifier: value.qualifier,
    aggregation: value.aggregation,
    period_from: value.periodFrom,
    period_to: value.periodTo,
    as_of: value.asOf,
    revision: value.revision,
    decided_on: value.decidedOn,
    is_replaced: value.isReplaced,
    note: value.note,
    source: sourceContent(value.provenance),
  };
}
