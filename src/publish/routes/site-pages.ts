import type { Division, Organization, Site, Source, Topic } from '../../model/types/model.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { aboutPages, urls, type AboutPage } from '../urls.ts';
import { pageKind, singlePage } from './page-kind.ts';

const listed = { sitemap: true } as const;

/** The kinds of pages that belong to no plan, in the order of the sitemap. */
export const sitePages = {
  home: singlePage('home', {
    name: 'ホーム',
    route: '/',
    beside: [
      'share.svg',
      'share.png',
      'feed.xml',
      'robots.txt',
      'sitemap-index.xml',
      'api/',
      'ckan/',
      'schemas/',
      'openapi.json',
      'llms.txt',
    ],
    address: ({ site }) => urls.home(site),
    ...listed,
  }),
  plans: singlePage('plans', {
    name: '計画の一覧',
    route: '/plans/',
    address: ({ site }) => urls.plans(site),
    ...listed,
  }),
  topics: singlePage(
    'topics',
    {
      name: 'テーマの一覧',
      route: '/topics/',
      address: ({ site }) => urls.topics(site),
      ...listed,
    },
    ({ topics }) => topics.length > 0,
  ),
  topic: pageKind<{ topic: Topic }>({
    name: 'テーマ',
    route: '/topics/[topic]/',
    beside: ['share.svg', 'share.png', 'measures.csv', 'measures.json'],
    of: ({ site }) => site.topics.map((topic) => ({ topic })),
    address: ({ topic }) => urls.topic(topic),
    ...listed,
    examples: [{ type: 'topic' }],
  }),
  organizations: singlePage('organizations', {
    name: '団体の一覧',
    route: '/organizations/',
    address: ({ site }) => urls.organizations(site),
    ...listed,
  }),
  organization: pageKind<{ organization: Organization }>({
    name: '団体',
    route: '/organizations/[organization]/',
    beside: ['feed.xml'],
    of: ({ site }) => site.organizations.map((organization) => ({ organization })),
    address: ({ organization }) => urls.organization(organization),
    ...listed,
    examples: [
      {
        type: 'organization',
        fits: ({ organization }) => organization.divisions.length > 0,
        orFirst: true,
      },
    ],
  }),
  division: pageKind<{ division: Division }>({
    name: '担当課',
    route: '/organizations/[organization]/divisions/[division]/',
    of: ({ site }) =>
      site.organizations.flatMap(({ divisions }) => divisions.map((division) => ({ division }))),
    address: ({ division }) => urls.division(division),
    ...listed,
    examples: [{ type: 'division' }],
  }),
  glossary: singlePage('glossary', {
    name: '用語',
    route: '/glossary/',
    address: ({ site }) => urls.glossary(site),
    ...listed,
    chapter: () => 'この冊子に出てくる用語',
  }),
  sources: singlePage('sources', {
    name: '出典資料の一覧',
    route: '/sources/',
    address: ({ site }) => urls.sources(site),
    ...listed,
  }),
  source: pageKind<{ source: Source }>({
    name: '出典資料',
    route: '/sources/[source]/',
    of: ({ site }) => site.sources.map((source) => ({ source })),
    address: ({ source }) => urls.source(source),
    ...listed,
    chapter: ({ source }) => `出典：${source.title}`,
    examples: [{ type: 'source' }],
  }),
  changes: singlePage('history of changes', {
    name: '変更の記録',
    route: '/changes/',
    address: ({ site }) => urls.changes(site),
    ...listed,
  }),
  data: singlePage('data', {
    name: 'データ',
    route: '/data/',
    beside: ['datapackage.json', 'csv-metadata.json', 'guide.md'],
    address: ({ site }) => urls.data(site),
    ...listed,
  }),
  desk: singlePage('desk', {
    name: '記入の点検',
    route: '/desk/',
    beside: ['data.json'],
    address: ({ site }) => urls.desk(site),
    ...listed,
  }),
  explore: singlePage('table of all measures', {
    name: '施策の表',
    route: '/explore/',
    beside: ['measures.json', 'indicators.json'],
    address: ({ site }) => urls.explore(site),
    ...listed,
  }),
  exploreIndicators: singlePage('table of all indicators', {
    name: '指標の表',
    route: '/explore/indicators/',
    address: ({ site }) => urls.exploreIndicators(site),
    ...listed,
  }),
  compare: singlePage('comparison of indicators', {
    name: '指標を見比べる',
    route: '/compare/',
    address: ({ site }) => urls.compare(site),
    ...listed,
  }),
  about: singlePage('about', {
    name: 'このサイトについて',
    route: '/about/',
    address: ({ site }) => urls.about(site),
    ...listed,
  }),
  aboutPart: pageKind<{ site: Site; page: AboutPage; catalogue: readonly Dataset[] }>({
    name: 'このサイトについて（各項）',
    route: '/about/[page]/',
    of: ({ site, datasets }) => aboutPages.map((page) => ({ site, page, catalogue: datasets })),
    address: ({ site, page }) => urls.about(site, page),
    ...listed,
    examples: Object.entries({
      method: 'about the method',
      reading: 'about the reading',
      quality: 'about the quality',
      accessibility: 'about accessibility',
      licence: 'about the licence',
    } satisfies Record<AboutPage, string>).map(([wanted, type]) => ({
      type,
      fits: ({ page }) => page === wanted,
    })),
  }),
  search: singlePage('search', {
    name: '検索',
    route: '/search/',
    address: ({ site }) => urls.search(site),
    sitemap: { leftOut: 'it shows nothing of its own' },
  }),
  notFound: singlePage('not found', {
    name: '見つからないとき',
    route: '/404.html',
    address: ({ site }) => urls.file(site, '404.html'),
    sitemap: { leftOut: 'it stands at every address that is none' },
  }),
} as const;

/** The page of each dataset; the sitemap ends with it. */
export const datasetPages = {
  dataset: pageKind<{ dataset: Dataset }>({
    name: 'データセット',
    route: '/dataset/[dataset]/',
    beside: ['croissant.json', 'ckan.json'],
    of: ({ datasets }) => datasets.map((dataset) => ({ dataset })),
    address: ({ dataset }) => urls.dataset(dataset.site, dataset.name),
    ...listed,
    modified: ({ dataset }) => dataset.releases[0]?.date ?? null,
    examples: [
      { type: 'all data', fits: ({ dataset }) => dataset.kind === 'all' },
      { type: 'data of a plan', fits: ({ dataset }) => dataset.kind === 'plan' },
      { type: 'data of a table', fits: ({ dataset }) => dataset.name === 'ayumi-measures' },
    ],
  }),
} as const;
