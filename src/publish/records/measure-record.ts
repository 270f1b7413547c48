import type { Change, Effect, Measure, Result, Review } from '../../model/types/model.ts';
import { indicatorContent } from './indicator-data.ts';
import { sectionContent, sourceContent } from './record-parts.ts';

/** What came of a measure, as its page shows it: figures, results, reviews, changes, links. */
export function recordContent(measure: Measure) {
  const { figuresOf } = measure;
  const own = measure.results.filter(({ parent }) => parent === null);
  return {
    indicators: measure.indicators.map(indicatorContent),
    figures_of_section: figuresOf && sectionContent(figuresOf),
    results: own.map(resultContent),
    effects: measure.effects.map(effectContent),
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
    grade: result.grade?.grade ?? null,
    grade_title: result.grade?.title ?? null,
    evaluator: result.evaluator,
    next_step: result.nextStep,
    parts: result.children.map(resultContent),
    source: sourceContent(result.provenance),
  };
}

function effectContent(effect: Effect) {
  return {
    effect_no: effect.no,
    kind: effect.kind,
    series: effect.series,
    fy: effect.fy,
    value: effect.value,
    unit: effect.unit,
    cumulative: effect.isCumulative,
    one_off: effect.isOneOff,
    action_no: effect.action?.no ?? null,
    source: sourceContent(effect.provenance),
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
