import type { Rows } from '../../tables/describe/rows.ts';
import type { Measure, Site, Topic } from '../types/model.ts';

/** The topics with their measures of all plans, by government in the order of the site. */
export function buildTopics(site: Site, rows: Rows): Topic[] {
  const members = membersOf(site, rows);
  return (rows.site.topics ?? []).map((row) => {
    const measures = members.get(row.topic_id) ?? [];
    const topic: Topic = {
      site,
      id: row.topic_id,
      title: row.title,
      titleEn: row.title_en,
      about: row.about,
      measures,
      indicators: measures.flatMap(({ indicators }) => indicators),
      figureSections: [...new Set(measures.flatMap(({ figuresOf }) => figuresOf ?? []))],
      schedules: [...Map.groupBy(scheduled(measures), ({ plan }) => plan)].map(([plan, of]) => ({
        plan,
        measures: of,
      })),
      groups: site.organizations
        .map((organization) => ({
          organization,
          measures: measures.filter(({ plan }) => plan.organization === organization),
        }))
        .filter((group) => group.measures.length > 0),
    };
    for (const measure of measures) measure.topics.push(topic);
    return topic;
  });
}

function scheduled(measures: Measure[]): Measure[] {
  return measures.filter(({ stages }) => stages.length > 0);
}

function membersOf(site: Site, rows: Rows): Map<string, Measure[]> {
  const links = site.plans.flatMap((plan) =>
    (rows.plans.get(plan.id)?.measure_topics ?? []).map(({ measure_no, topic_id }) => ({
      topicId: topic_id,
      measure: plan.measures.find(({ no }) => no === measure_no)!,
    })),
  );
  const byTopic = Map.groupBy(links, ({ topicId }) => topicId);
  return new Map([...byTopic].map(([id, found]) => [id, found.map(({ measure }) => measure)]));
}
