import type {
  Change,
  Indicator,
  Measure,
  Provenance,
  Result,
  Review,
} from '../../model/types/model.ts';
import { statusName } from '../../model/indicators/status.ts';
import { absolute, urls } from '../urls.ts';

/** What came of a measure, as its page shows it: figures, results, reviews, changes, links. */
export function recordContent(measure: Measure) {
  const { plan, figuresOf } = measure;
  const own = measure.results.filter(({ parent }) => parent === null);
  return {
    indicators: measure.indicators.map(indicatorContent),
    figures_of_section: figuresOf && {
      section_no: figuresOf.no,
      title: figuresOf.title,
      url: absolute(plan.site, urls.section(figuresOf)),
    },
    results: own.map(resultContent),
    reviews: measure.reviews.map(reviewContent),
    changes: measure.changes.map(changeContent),
    topics: measure.topics.map(({ id, title }) => ({ topic_id: id, title })),
    projects: measure.projects.map((project) => ({
      plan_id: project.plan.id,
      project_no: project.no,
      title: project.title,
    })),
  };
}

/** Where a fact is written. */
export function sourceContent({ source, place, page }: Provenance) {
  return { source_id: source.id, title: source.title, place, page };
}

function indicatorContent(indicator: Indicator) {
  const { plan, standing } = indicator;
  return {
    indicator_no: indicator.no,
    name: indicator.name,
    unit: indicator.unit,
    action_no: indicator.action?.no ?? null,
    status: standing.status,
    status_name: statusName(standing.status),
    reason: standing.reason,
    progress: standing.progress,
    reprint_of: indicator.reprintOf?.no ?? null,
    values: indicator.values.map((value) => ({
      series: value.series,
      fy: value.fy,
      value: value.value,
      label: value.label,
      qualifier: value.qualifier,
      revision: value.revision,
      decided_on: value.decidedOn,
      is_replaced: value.isReplaced,
      source: sourceContent(value.provenance),
    })),
    url: absolute(plan.site, urls.indicator(indicator)),
  };
}

interface ResultContent extends Record<string, unknown> {
  parts: ResultContent[];
}

function resultContent(result: Result): ResultContent {
  return {
    result_no: result.no,
    fy: result.fy,
    kind: result.kind,
    text: result.text,
    action_no: result.action?.no ?? null,
    state: result.state,
    state_label: result.stateLabel,
    next_step: result.nextStep,
    parts: result.children.map(resultContent),
    source: sourceContent(result.provenance),
  };
}

function reviewContent(review: Review) {
  return {
    review_no: review.no,
    fy: review.fy,
    kind: review.kind,
    body: review.body,
    date: review.date,
    text: review.text,
    response: review.response,
    url: review.url,
    source: sourceContent(review.provenance),
  };
}

function changeContent({ date, kind, table, key, column, before, after, reason, review }: Change) {
  const review_no = review?.no ?? null;
  return { date, kind, table, key, column, before, after, reason, review_no };
}
