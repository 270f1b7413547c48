import type { Row } from '../../tables/all-tables.ts';
import { linked } from '../build/linked.ts';
import type { PlanParts } from '../build/parts.ts';
import { provenanceOf } from '../build/provenance.ts';
import type { Change, Measure, Review } from '../types/model.ts';

/** A yearly check or an opinion on a plan, with the changes that it led to. */
export function buildReview(parts: PlanParts, row: Row<'reviews'>): Review {
  const review: Review = linked(
    {
      no: row.review_no,
      fy: row.fy,
      kind: row.kind,
      body: row.body,
      date: row.date,
      text: row.text,
      response: row.response,
      url: row.url,
    },
    {
      plan: () => parts.plan,
      measure: () => parts.measures.find(row.measure_no),
      changes: () => parts.whole.changesOf(review),
      provenance: () => provenanceOf(parts, row),
    },
  );
  return review;
}

/** The changes of a measure that came of none of its reviews: the others stand under theirs. */
export function changesBesideReviews({ changes, reviews }: Measure): Change[] {
  return changes.filter(({ review }) => !review || !reviews.includes(review));
}
