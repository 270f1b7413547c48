import { describe, expect, test } from 'vitest';
import { topicFinding } from './topics.ts';
import { smallSite } from '../../testing/builders/small-site.ts';

const nos = (items: readonly { no: string }[]) => items.map(({ no }) => no);

/** Two plans of 架空市 and one of 空想県; the county stands first in the list of governments. */
const site = smallSite(
  {
    city: {
      measures: [{ measure_no: '1' }, { measure_no: '2' }, { measure_no: '3' }],
      measure_topics: [
        { measure_no: '2', topic_id: 'online' },
        { measure_no: '1', topic_id: 'online' },
        { measure_no: '1', topic_id: 'staff' },
      ],
      indicators: [{ indicator_no: 'a', measure_no: '2' }],
      schedule: [{ measure_no: '1', stage_no: 1, kind: 'stage', stage: '検討', start_fy: 2024 }],
    },
    county: {
      measures: [{ measure_no: '1' }, { measure_no: '2' }],
      measure_topics: [
        { measure_no: '1', topic_id: 'online' },
        { measure_no: '2', topic_id: 'online' },
      ],
      indicators: [
        { indicator_no: 'b', section_no: '1' },
        { indicator_no: 'c', section_no: '1' },
      ],
      schedule: [{ measure_no: '1', stage_no: 1, kind: 'stage', stage: '実施', start_fy: 2025 }],
    },
    'city-dx': {
      measures: [{ measure_no: '1' }],
      measure_topics: [{ measure_no: '1', topic_id: 'online' }],
    },
  },
  {
    organizations: [
      { organization_id: 'kusou', name: '空想県' },
      { organization_id: 'kaku', name: '架空市' },
    ],
    plans: [
      { plan_id: 'city' },
      { plan_id: 'county', organization_id: 'kusou' },
      { plan_id: 'city-dx' },
    ],
    topics: [
      { topic_id: 'staff', title: '職員' },
      { topic_id: 'online', title: 'オンライン化' },
      { topic_id: 'unused', title: '使われない' },
    ],
  },
);
const topic = (id: string) => site.topics.find((it) => it.id === id)!;
const plan = (id: string) => site.plans.find((it) => it.id === id)!;
const groupsOf = (id: string) =>
  topic(id).groups.map(({ organization, measures }) => [
    organization.name,
    ...measures.map(({ plan: home, no }) => `${home.id} ${no}`),
  ]);

describe('a topic', () => {
  test('has its measures by government, in the order of the governments', () => {
    expect(groupsOf('online')).toEqual([
      ['空想県', 'county 1', 'county 2'],
      ['架空市', 'city 2', 'city 1', 'city-dx 1'],
    ]);
  });

  test('leaves out governments that have no measure of it', () => {
    expect(groupsOf('staff')).toEqual([['架空市', 'city 1']]);
  });

  test('has the figures of its measures, and of sections all of whose measures are on it', () => {
    expect(nos(topic('online').indicators)).toEqual(['a', 'b', 'c']);
  });

  test('points once to a section of which it has figures', () => {
    expect(topic('online').figureSections).toEqual([plan('county').sections[0]]);
  });

  test.each([
    ['of a measure', { measure_no: '1' }, [], ['online', 'staff']],
    ['of a measure, with topics of its own', { measure_no: '1' }, ['staff'], ['staff']],
    ['of a section whose measures share one topic', { section_no: '1' }, [], ['online']],
    ['of a section, with topics of its own', { section_no: '1' }, ['staff'], ['staff']],
    ['of a section whose measures share none', { section_no: '2' }, [], []],
    ['of a section without measures', { section_no: '3' }, [], []],
  ])('has or has not an indicator %s', (_, owner, own, ids) => {
    const { topics } = smallSite(
      {
        small: {
          sections: ['1', '2', '3'].map((section_no) => ({ section_no })),
          measures: [
            { measure_no: '1', section_no: '1' },
            { measure_no: '2', section_no: '1' },
            { measure_no: '3', section_no: '2' },
            { measure_no: '4', section_no: '2' },
          ],
          measure_topics: [
            { measure_no: '1', topic_id: 'online' },
            { measure_no: '1', topic_id: 'staff' },
            { measure_no: '2', topic_id: 'online' },
            { measure_no: '3', topic_id: 'online' },
            { measure_no: '4', topic_id: 'staff' },
          ],
          indicators: [{ indicator_no: 'a', measure_no: null, ...owner }],
          indicator_topics: own.map((topic_id) => ({ indicator_no: 'a', topic_id })),
        },
      },
      { topics: [{ topic_id: 'online' }, { topic_id: 'staff' }] },
    );
    expect(topics.filter(({ indicators }) => indicators.length > 0).map(({ id }) => id)).toEqual(
      ids,
    );
  });

  test('has the schedules by plan, without measures that have none', () => {
    const schedules = topic('online').schedules.map((it) => [it.plan.id, ...nos(it.measures)]);
    expect(schedules).toEqual([
      ['city', '1'],
      ['county', '1'],
    ]);
  });

  test('of no measure is there and empty', () => {
    expect(topic('unused')).toMatchObject({ groups: [], measures: [], indicators: [] });
  });
});

test('the topics stand in the order of the table', () => {
  expect(site.topics.map(({ id }) => id)).toEqual(['staff', 'online', 'unused']);
});

test('a measure knows its topics, in the order in which the topics stand', () => {
  expect(plan('city').measures[0]!.topics.map(({ id }) => id)).toEqual(['staff', 'online']);
});

test('every measure without a topic is listed, and no other', () => {
  expect(site.measuresWithoutTopic).toEqual([plan('city').measures[2]]);
});

describe('the finding of a topic', () => {
  test('counts governments and measures, and tells of which year the strips are', () => {
    expect(topicFinding(topic('online'))).toBe(
      '2団体に5件の施策があります。帯は今年度（期間の終わった計画は最後の年度）の段階です。',
    );
  });

  test('is silent on strips where no measure has a schedule', () => {
    expect(topicFinding(topic('unused'))).toBe('0団体に0件の施策があります。');
  });
});
