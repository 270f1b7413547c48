import { describe, expect, test } from 'vitest';
import {
  fixtureDatasets,
  fixturePlan,
  fixtureSite,
  siteWith,
} from '../../testing/builders/fixture-site.ts';
import { indicatorJson } from '../records/indicator-data.ts';
import { figuresOf, measuresOf } from './table-part.ts';
import {
  indicatorTakeAway,
  measureTakeAway,
  timelineTakeAway,
  topicTakeAway,
} from './take-away.ts';

const measure = fixturePlan.measures[0]!;
const indicator = fixturePlan.indicators[0]!;
const topic = fixtureSite.topics[0]!;
const base = fixtureSite.settings.baseUrl;

describe('what a reader takes along', () => {
  test.each([
    ['measure', measureTakeAway(measure), `plans/${fixturePlan.id}/measures/${measure.no}/`],
    [
      'indicator',
      indicatorTakeAway(indicator),
      `plans/${fixturePlan.id}/indicators/${indicator.no}/`,
    ],
    ['timeline', timelineTakeAway(fixturePlan), `plans/${fixturePlan.id}/timeline/`],
    ['topic', topicTakeAway(topic), `topics/${topic.id}/`],
  ])('of a %s: its address, and the same under /embed/', (_, takeAway, path) => {
    expect(takeAway.address).toBe(`${base}${path}`);
    expect(takeAway.embedAddress).toBe(`${base}embed/${path}`);
    expect(takeAway.embedCode).toContain(`src="${base}embed/${path}"`);
  });

  test('a citation names site, thing, plan, date, address, terms and source', () => {
    const { citation } = measureTakeAway(measure);
    const { title, licence } = fixtureSite.settings;
    for (const part of [title, measure.title, fixturePlan.title, '時点', base, licence])
      expect(citation).toContain(part);
    expect(citation).toContain(measure.provenance.source.title);
  });

  test('a citation of a draft says that it is one', () => {
    const draft = { ...fixturePlan, draftWords: '案（令和6年3月）に基づく' };
    expect(measureTakeAway({ ...measure, plan: draft }).citation).toContain(
      '案（令和6年3月）に基づく',
    );
  });

  test('a site without a base path has its embeds at the top', () => {
    const site = siteWith({ base_url: 'https://kaku.example.jp/' });
    const { embedAddress } = topicTakeAway(site.topics[0]!);
    expect(embedAddress).toBe(`https://kaku.example.jp/embed/topics/${topic.id}/`);
  });
});

describe('the part of a table that belongs to one thing', () => {
  test('an indicator has one row per value, in the columns of the whole', () => {
    const whole = fixtureDatasets.find(({ name }) => name === 'figures')!;
    const part = figuresOf(fixtureDatasets, indicator);
    expect(part.columns).toBe(whole.columns);
    expect(part.rows).toHaveLength(indicator.values.length);
    expect(new Set(part.rows.map((row) => row['indicator_no']))).toEqual(new Set([indicator.no]));
  });

  test('a topic has one row per measure', () => {
    const part = measuresOf(fixtureDatasets, topic);
    const numbers = part.rows.map((row) => row['measure_no']);
    expect(numbers).toEqual(expect.arrayContaining(topic.measures.map(({ no }) => no)));
    expect(part.rows).toHaveLength(topic.measures.length);
  });
});

test('the JSON of an indicator has its status with the reason, and each value with its source', () => {
  const content = JSON.parse(indicatorJson(indicator));
  expect(content).toMatchObject({
    indicator_no: indicator.no,
    status: indicator.standing.status,
    reason: indicator.standing.reason,
  });
  expect(content.values).toHaveLength(indicator.values.length);
  for (const value of content.values) expect(value.source.title).toBeTruthy();
});
