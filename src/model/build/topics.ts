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

/** 「2団体に5件の施策があります。」, and of which year the strips beside them speak. */
export function topicFinding({ groups, measures, schedules }: Topic): string {
  const counts = `${groups.length}団体に${measures.length}件の施策があります。`;
  const strips = '帯は今年度（期間の終わった計画は最後の年度）の段階です。';
  return schedules.length > 0 ? `${counts}${strips}` : counts;
}
