import type { Row } from '../../tables/all-tables.ts';
import type { Measure, Topic } from '../types/model.ts';
import { linked } from './linked.ts';
import type { SiteParts } from './parts.ts';

/** The topics with their measures of all plans, by government in the order of the site. */
export function buildTopics(parts: SiteParts, rows: readonly Row<'topics'>[]): Topic[] {
  const members = Map.groupBy(memberships(parts), ({ topicId }) => topicId);
  return rows.map((row) =>
    buildTopic(
      parts,
      row,
      (members.get(row.topic_id) ?? []).map(({ measure }) => measure),
    ),
  );
}

function memberships({ plans }: SiteParts): { topicId: string; measure: Measure }[] {
  return plans.all.flatMap(({ rows, measures }) =>
    (rows.measure_topics ?? []).map(({ measure_no, topic_id }) => ({
      topicId: topic_id,
      measure: measures.get(measure_no),
    })),
  );
}

function buildTopic(parts: SiteParts, row: Row<'topics'>, measures: readonly Measure[]): Topic {
  return linked(
    { id: row.topic_id, title: row.title, titleEn: row.title_en, about: row.about, measures },
    {
      site: () => parts.site,
      indicators: () => measures.flatMap(({ indicators }) => indicators),
      figureSections: () => [...new Set(measures.flatMap(({ figuresOf }) => figuresOf ?? []))],
      schedules: () => {
        const scheduled = measures.filter(({ stages }) => stages.length > 0);
        const byPlan = Map.groupBy(scheduled, ({ plan }) => plan);
        return [...byPlan].map(([plan, own]) => ({ plan, measures: own }));
      },
      groups: () => {
        const byGovernment = Map.groupBy(measures, ({ plan }) => plan.organization);
        return parts.organizations.all.flatMap((organization) => {
          const own = byGovernment.get(organization);
          return own ? [{ organization, measures: own }] : [];
        });
      },
    },
  );
}
