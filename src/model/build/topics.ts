import type { Row } from '../../tables/all-tables.ts';
import type { Indicator, Measure, Organization, Topic } from '../types/model.ts';
import { linked } from './linked.ts';
import type { SiteParts } from './parts.ts';

/** The topics with their measures and indicators of all plans, by government in the order of the site. */
export function buildTopics(parts: SiteParts, rows: readonly Row<'topics'>[]): Topic[] {
  const members = Map.groupBy(memberships(parts), ({ topicId }) => topicId);
  const topicsOf = topicsOfIndicators(parts);
  return rows.map((row) =>
    buildTopic(
      parts,
      row,
      (members.get(row.topic_id) ?? []).map(({ measure }) => measure),
      (indicator) => topicsOf(indicator).has(row.topic_id),
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

/** The topics that an indicator has itself; else those of its measure, or those that all measures of its section share. */
function topicsOfIndicators({ plans }: SiteParts): (indicator: Indicator) => ReadonlySet<string> {
  const own = new Map(
    plans.all.flatMap(({ rows, indicators }) => {
      const named = Map.groupBy(rows.indicator_topics ?? [], (it) => it.indicator_no);
      return [...named].map(
        ([no, of]) => [indicators.get(no), new Set(of.map((it) => it.topic_id))] as const,
      );
    }),
  );
  return (indicator) => {
    const { measure, section } = indicator;
    const measures = measure ? [measure] : (section?.allMeasures ?? []);
    return own.get(indicator) ?? sharedTopics(measures);
  };
}

function sharedTopics(measures: readonly Measure[]): Set<string> {
  const [first, ...others] = measures.map(({ topics }) => new Set(topics.map(({ id }) => id)));
  return others.reduce((shared, ids) => shared.intersection(ids), first ?? new Set());
}

function buildTopic(
  parts: SiteParts,
  row: Row<'topics'>,
  measures: readonly Measure[],
  holds: (indicator: Indicator) => boolean,
): Topic {
  const topic: Topic = linked(
    { id: row.topic_id, title: row.title, titleEn: row.title_en, about: row.about, measures },
    {
      site: () => parts.site,
      indicators: () => parts.plans.all.flatMap(({ indicators }) => indicators.all.filter(holds)),
      figureSections: () => [...new Set(topic.indicators.flatMap(({ section }) => section ?? []))],
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
  return topic;
}

/** 「2団体に5件の施策があります。」, and of which year the strips beside them speak, if there are some. */
export function topicFinding({ groups, measures, schedules }: Topic, hasStrips = true): string {
  const counts = `${groups.length}団体に${measures.length}件の施策があります。`;
  const strips = '帯は今年度（期間の終わった計画は最後の年度）の段階です。';
  return hasStrips && schedules.length > 0 ? `${counts}${strips}` : counts;
}

/** How many measures and indicators each government has under a topic. */
export function topicCounts({
  groups,
  indicators,
}: Topic): { organization: Organization; measures: number; indicators: number }[] {
  const figures = Map.groupBy(indicators, ({ plan }) => plan.organization);
  return groups.map(({ organization, measures }) => ({
    organization,
    measures: measures.length,
    indicators: figures.get(organization)?.length ?? 0,
  }));
}
