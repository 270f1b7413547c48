import type { Indicator, Measure, Plan, Topic } from '../../model/types/model.ts';
import { addressOfLeft, leftPages, type LeftPage } from '../releases/left-pages.ts';
import { withdrawalsOf, type Withdrawal } from '../releases/withdrawals.ts';
import { urls } from '../urls.ts';
import { pageKind } from './page-kind.ts';

const inFrames = { sitemap: { leftOut: 'the page that it is the essence of is listed' } } as const;
const gone = { sitemap: { leftOut: 'what stood there must not be found again' } } as const;

/** The kinds of pages for frames on other sites, and the stones in place of what is gone. */
export const morePages = {
  embeddedTimeline: pageKind<{ plan: Plan }>({
    name: '工程表（埋め込み用）',
    route: '/embed/plans/[plan]/timeline/',
    of: ({ site }) => site.plans.map((plan) => ({ plan })),
    address: ({ plan }) => urls.embed(plan.site, urls.timeline(plan)),
    ...inFrames,
    examples: [{ type: 'embedded timeline' }],
  }),
  embeddedMeasure: pageKind<{ measure: Measure }>({
    name: '施策（埋め込み用）',
    route: '/embed/plans/[plan]/measures/[measure]/',
    of: ({ site }) => site.plans.flatMap((it) => it.measures.map((measure) => ({ measure }))),
    address: ({ measure }) => urls.embed(measure.plan.site, urls.measure(measure)),
    ...inFrames,
    examples: [{ type: 'embedded measure', fits: ({ measure }) => measure.indicators.length > 0 }],
  }),
  embeddedIndicator: pageKind<{ indicator: Indicator }>({
    name: '指標（埋め込み用）',
    route: '/embed/plans/[plan]/indicators/[indicator]/',
    of: ({ site }) => site.plans.flatMap((it) => it.indicators.map((indicator) => ({ indicator }))),
    address: ({ indicator }) => urls.embed(indicator.plan.site, urls.indicator(indicator)),
    ...inFrames,
    examples: [{ type: 'embedded indicator' }],
  }),
  embeddedTopic: pageKind<{ topic: Topic }>({
    name: 'テーマ（埋め込み用）',
    route: '/embed/topics/[topic]/',
    of: ({ site }) => site.topics.map((topic) => ({ topic })),
    address: ({ topic }) => urls.embed(topic.site, urls.topic(topic)),
    ...inFrames,
    examples: [{ type: 'embedded topic' }],
  }),
  withdrawn: pageKind<{ withdrawal: Withdrawal }>({
    name: '取り下げたページ',
    route: '/plans/[plan]/[table]/[no]/',
    beside: ['index.json'],
    of: ({ site }) => withdrawalsOf(site).map((withdrawal) => ({ withdrawal })),
    address: ({ withdrawal: { plan, table, no } }) => urls.withdrawn(plan, table, no),
    ...gone,
    examples: [
      { type: 'withdrawn measure', fits: ({ withdrawal }) => withdrawal.table === 'measures' },
    ],
  }),
  embeddedWithdrawn: pageKind<{ withdrawal: Withdrawal }>({
    name: '取り下げたページ（埋め込み用）',
    route: '/embed/plans/[plan]/[table]/[no]/',
    of: ({ site }) => withdrawalsOf(site).map((withdrawal) => ({ withdrawal })),
    address: ({ withdrawal: { plan, table, no } }) =>
      urls.embed(plan.site, urls.withdrawn(plan, table, no)),
    ...gone,
    examples: [
      {
        type: 'embedded withdrawn measure',
        fits: ({ withdrawal }) => withdrawal.table === 'measures',
      },
    ],
  }),
  left: pageKind<{ page: LeftPage }>({
    name: '公開をやめた計画や資料のページ',
    route: '/[...left]/',
    beside: ['index.json'],
    of: ({ site }) => leftPages(site).map((page) => ({ page })),
    address: ({ page }) => addressOfLeft(page),
    ...gone,
    examples: [{ type: 'page of what left' }],
  }),
} as const;
