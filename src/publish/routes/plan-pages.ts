import { eraYearName } from '../../words/fiscal-year.ts';
import type { Measure, Plan } from '../../model/types/model.ts';
import { urls } from '../urls.ts';
import { planPage } from './page-kind.ts';

/** The kinds of pages that every plan has, or has if it has the rows for them, in the order of the sitemap. */
export const planPages = {
  plan: planPage({
    name: '計画',
    route: '/plans/[plan]/',
    beside: ['share.svg', 'share.png', 'data/', 'feed.xml'],
    each: itself,
    address: ({ plan }) => urls.plan(plan),
    chapter: () => '計画のあらまし',
    examples: [{ type: 'plan' }],
  }),
  timeline: planPage({
    name: '工程表',
    route: '/plans/[plan]/timeline/',
    beside: ['timeline.svg', 'timeline.png'],
    each: itself,
    address: ({ plan }) => urls.timeline(plan),
    chapter: () => 'すべての取組の工程',
    examples: [{ type: 'timeline' }, { type: 'timeline with open ends', fits: hasOpenEnd }],
  }),
  indicators: planPage({
    name: '指標の一覧',
    route: '/plans/[plan]/indicators/',
    each: itself,
    address: ({ plan }) => urls.indicators(plan),
    chapter: () => '指標の一覧',
    examples: [{ type: 'indicators', fits: ({ plan }) => plan.indicators.length > 0 }],
  }),
  reviews: planPage({
    name: '点検・見直し',
    route: '/plans/[plan]/reviews/',
    each: itself,
    address: ({ plan }) => urls.reviews(plan),
    chapter: () => '点検・見直し',
    examples: [{ type: 'reviews' }],
  }),
  planChanges: planPage({
    name: '計画の変更の記録',
    route: '/plans/[plan]/changes/',
    each: itself,
    address: ({ plan }) => urls.planChanges(plan),
    chapter: () => '変更の記録',
    examples: [{ type: 'changes of a plan' }],
  }),
  projects: planPage({
    name: '関連事業',
    route: '/plans/[plan]/projects/',
    each: (plan) => (plan.projects.length > 0 ? [{ plan }] : []),
    address: ({ plan }) => urls.projects(plan),
    chapter: () => '関連事業',
    examples: [{ type: 'projects' }],
  }),
  results: planPage({
    name: '年度の取組実績',
    route: '/plans/[plan]/results/[fy]/',
    each: (plan) => plan.resultYears.map((year) => ({ year })),
    address: ({ year }) => urls.results(year),
    chapter: ({ year }) => `${eraYearName(year.fy)}の取組`,
    examples: [{ type: 'results of a year' }],
  }),
  section: planPage({
    name: '体系',
    route: '/plans/[plan]/sections/[section]/',
    each: (plan) => plan.sections.map((section) => ({ section })),
    address: ({ section }) => urls.section(section),
    chapter: ({ section }) => numbered(section),
    examples: [{ type: 'section' }],
  }),
  measure: planPage({
    name: '施策',
    route: '/plans/[plan]/measures/[measure]/',
    beside: ['index.json', 'schedule.csv', 'schedule.svg', 'schedule.png'],
    each: (plan) => plan.measures.map((measure) => ({ measure })),
    address: ({ measure }) => urls.measure(measure),
    chapter: ({ measure }) => numbered(measure),
    examples: [
      { type: 'measure with tracks', fits: ({ measure }) => hasTracks(measure), orFirst: true },
      { type: 'measure without tracks', fits: ({ measure }) => !hasTracks(measure), orFirst: true },
      { type: 'measure with figures', fits: ({ measure }) => measure.indicators.length > 0 },
    ],
  }),
  indicator: planPage({
    name: '指標',
    route: '/plans/[plan]/indicators/[indicator]/',
    beside: ['index.json', 'values.csv', 'chart.svg', 'chart.png'],
    each: (plan) => plan.indicators.map((indicator) => ({ indicator })),
    address: ({ indicator }) => urls.indicator(indicator),
    examples: [{ type: 'indicator' }],
  }),
} as const;

function itself(plan: Plan) {
  return [{ plan }];
}

function numbered({ label, title }: { label: string | null; title: string }): string {
  return label ? `${label} ${title}` : title;
}

function hasTracks({ stages }: Measure): boolean {
  return stages.some(({ track }) => track !== null);
}

function hasOpenEnd({ plan }: { plan: Plan }): boolean {
  return plan.measures.some(({ stages }) =>
    stages.some(({ kind, endFy }) => kind === 'stage' && endFy === null),
  );
}
