import { describe, expect, test } from 'vitest';
import { fixtureSite, siteWith } from '../testing/builders/fixture-site.ts';
import type { Site } from '../model/types/model.ts';
import { absolute, aboutPages, urls } from './urls.ts';

const atRoot = siteWith({ base_url: 'https://kaku.example.jp/' });

/** Every address of the site that a file or page answers, by what it is. */
function addressesOf(site: Site): Record<string, string> {
  const plan = site.plans[0]!;
  const organization = site.organizations[0]!;
  const measure = plan.measures[0]!;
  return {
    home: urls.home(site),
    plans: urls.plans(site),
    plan: urls.plan(plan),
    timeline: urls.timeline(plan),
    section: urls.section(plan.sections[1]!),
    measure: urls.measure(measure),
    measureJson: urls.measureJson(measure),
    measureCsv: urls.measureCsv(measure),
    measureSvg: urls.measureSvg(measure),
    measurePng: urls.measurePng(measure),
    indicators: urls.indicators(plan),
    indicator: urls.indicator(plan.indicators[3]!),
    indicatorsWith: urls.indicatorsWith(plan, 'achieved'),
    results: urls.results(plan.resultYears[0]!),
    reviews: urls.reviews(plan),
    planChanges: urls.planChanges(plan),
    projects: urls.projects(plan),
    topics: urls.topics(site),
    topic: urls.topic(site.topics[1]!),
    changes: urls.changes(site),
    feed: urls.feed(site),
    searchFrom: urls.searchFrom(site, plan.organization),
    governmentFeed: urls.governmentFeed(plan.organization),
    planFeed: urls.planFeed(plan),
    timelineSvg: urls.timelineSvg(plan),
    timelinePng: urls.timelinePng(plan),
    indicatorJson: urls.indicatorJson(plan.indicators[0]!),
    indicatorCsv: urls.indicatorCsv(plan.indicators[0]!),
    indicatorSvg: urls.indicatorSvg(plan.indicators[0]!),
    indicatorPng: urls.indicatorPng(plan.indicators[0]!),
    topicCsv: urls.topicCsv(site.topics[0]!),
    topicJson: urls.topicJson(site.topics[0]!),
    topicSvg: urls.topicSvg(site.topics[0]!, plan),
    topicPng: urls.topicPng(site.topics[0]!, plan),
    planShareSvg: urls.planShareSvg(plan),
    planSharePng: urls.planSharePng(plan),
    topicShareSvg: urls.topicShareSvg(site.topics[0]!),
    topicSharePng: urls.topicSharePng(site.topics[0]!),
    shareSvg: urls.shareSvg(site),
    sharePng: urls.sharePng(site),
    withdrawn: urls.withdrawn(plan, 'measures', '9-9-9'),
    embed: urls.embed(site, urls.measure(measure)),
    organizations: urls.organizations(site),
    organization: urls.organization(organization),
    division: urls.division(organization.divisions[1]!),
    glossary: urls.glossary(site),
    sources: urls.sources(site),
    source: urls.source(site.sources[0]!),
    search: urls.search(site),
    compare: urls.compare(site),
    desk: urls.desk(site),
    deskData: urls.deskData(site),
    explore: urls.explore(site),
    exploreData: urls.exploreData(site),
    exploreIndicators: urls.exploreIndicators(site),
    exploreIndicatorsData: urls.exploreIndicatorsData(site),
    about: urls.about(site),
    ...Object.fromEntries(aboutPages.map((page) => [page, urls.about(site, page)])),
    data: urls.data(site),
    dataFile: urls.dataFile(site, 'measures.ja.csv'),
    planDataFile: urls.planDataFile(plan, 'measures.csv'),
    dataset: urls.dataset(site, 'ayumi-measures'),
    croissant: urls.croissant(site, 'ayumi-measures'),
    ckanPackage: urls.ckanPackage(site, 'ayumi-measures'),
    schema: urls.schema(site, 'measures'),
    openApi: urls.openApi(site),
    guide: urls.guide(site),
    llms: urls.llms(site),
    catalogueFile: urls.catalogueFile(site, 'catalog.ttl'),
    governmentCatalogue: urls.governmentCatalogue(organization, 'catalog.ttl'),
    file: urls.file(site, 'favicon.svg'),
  };
}

describe.each([
  ['/', atRoot],
  ['/kaikaku/', fixtureSite],
])('under the base path %s', (base, site) => {
  const addresses = addressesOf(site);
  const plan = `${base}plans/kaku-reform-2024/`;
  const expected: [string, string][] = [
    ['home', base],
    ['plans', `${base}plans/`],
    ['plan', plan],
    ['timeline', `${plan}timeline/`],
    ['section', `${plan}sections/1-1/`],
    ['measure', `${plan}measures/1-1-1/`],
    ['measureJson', `${plan}measures/1-1-1/index.json`],
    ['measureCsv', `${plan}measures/1-1-1/schedule.csv`],
    ['measureSvg', `${plan}measures/1-1-1/schedule.svg`],
    ['measurePng', `${plan}measures/1-1-1/schedule.png`],
    ['indicators', `${plan}indicators/`],
    ['indicator', `${plan}indicators/4/`],
    ['indicatorsWith', `${plan}indicators/#status-achieved`],
    ['results', `${plan}results/2025/`],
    ['reviews', `${plan}reviews/`],
    ['planChanges', `${plan}changes/`],
    ['projects', `${plan}projects/`],
    ['topics', `${base}topics/`],
    ['topic', `${base}topics/public-assets/`],
    ['changes', `${base}changes/`],
    ['feed', `${base}feed.xml`],
    ['searchFrom', `${base}search/?from=kaku-city`],
    ['governmentFeed', `${base}organizations/kaku-city/feed.xml`],
    ['planFeed', `${plan}feed.xml`],
    ['timelineSvg', `${plan}timeline/timeline.svg`],
    ['timelinePng', `${plan}timeline/timeline.png`],
    ['indicatorJson', `${plan}indicators/1/index.json`],
    ['indicatorCsv', `${plan}indicators/1/values.csv`],
    ['indicatorSvg', `${plan}indicators/1/chart.svg`],
    ['indicatorPng', `${plan}indicators/1/chart.png`],
    ['topicCsv', `${base}topics/online-procedures/measures.csv`],
    ['topicJson', `${base}topics/online-procedures/measures.json`],
    ['topicSvg', `${base}topics/online-procedures/kaku-reform-2024.svg`],
    ['topicPng', `${base}topics/online-procedures/kaku-reform-2024.png`],
    ['planShareSvg', `${plan}share.svg`],
    ['planSharePng', `${plan}share.png`],
    ['topicShareSvg', `${base}topics/online-procedures/share.svg`],
    ['topicSharePng', `${base}topics/online-procedures/share.png`],
    ['shareSvg', `${base}share.svg`],
    ['sharePng', `${base}share.png`],
    ['withdrawn', `${plan}measures/9-9-9/`],
    ['embed', `${base}embed/plans/kaku-reform-2024/measures/1-1-1/`],
    ['organizations', `${base}organizations/`],
    ['organization', `${base}organizations/kaku-city/`],
    ['division', `${base}organizations/kaku-city/divisions/residents/`],
    ['glossary', `${base}glossary/`],
    ['sources', `${base}sources/`],
    ['source', `${base}sources/kaku-reform-2024-plan/`],
    ['search', `${base}search/`],
    ['compare', `${base}compare/`],
    ['desk', `${base}desk/`],
    ['deskData', `${base}desk/data.json`],
    ['explore', `${base}explore/`],
    ['exploreData', `${base}explore/measures.json`],
    ['exploreIndicators', `${base}explore/indicators/`],
    ['exploreIndicatorsData', `${base}explore/indicators.json`],
    ['about', `${base}about/`],
    ['method', `${base}about/method/`],
    ['reading', `${base}about/reading/`],
    ['quality', `${base}about/quality/`],
    ['accessibility', `${base}about/accessibility/`],
    ['licence', `${base}about/licence/`],
    ['data', `${base}data/`],
    ['dataFile', `${base}data/measures.ja.csv`],
    ['planDataFile', `${plan}data/measures.csv`],
    ['dataset', `${base}dataset/ayumi-measures/`],
    ['croissant', `${base}dataset/ayumi-measures/croissant.json`],
    ['ckanPackage', `${base}dataset/ayumi-measures/ckan.json`],
    ['schema', `${base}schemas/measures.schema.json`],
    ['openApi', `${base}openapi.json`],
    ['guide', `${base}data/guide.md`],
    ['llms', `${base}llms.txt`],
    ['catalogueFile', `${base}catalog.ttl`],
    ['governmentCatalogue', `${base}ckan/999997/catalog.ttl`],
    ['file', `${base}favicon.svg`],
  ];

  test.each(expected)('%s is %s', (name, address) => {
    expect(addresses[name]).toBe(address);
  });

  test('no two things share an address', () => {
    expect(new Set(Object.values(addresses)).size).toBe(Object.keys(addresses).length);
  });

  test('an address with its host has the base path once', () => {
    for (const address of Object.values(addresses))
      expect(absolute(site, address)).toBe(`https://kaku.example.jp${address}`);
  });
});

test('actions, projects and terms are places on a page', () => {
  expect(urls.action(fixtureSite.plans[0]!.actions[1]!)).toBe(
    '/kaikaku/plans/kaku-reform-2024/measures/1-1-1/#a-1-1-1-2',
  );
  expect(urls.project(fixtureSite.plans[0]!.projects[0]!)).toBe(
    '/kaikaku/plans/kaku-reform-2024/projects/#p-1',
  );
  expect(urls.term(fixtureSite.glossary[0]!)).toBe('/kaikaku/glossary/#cashless');
});

test('a part of a report card is a place on its plan, or a filter of the table of all measures', () => {
  expect(urls.cardPart(fixtureSite.plans[0]!, 'neither')).toBe(
    '/kaikaku/plans/kaku-reform-2024/#card-neither',
  );
  expect(urls.exploreWith(fixtureSite, { organization: 'kaku-city', promise: 'neither' })).toBe(
    '/kaikaku/explore/?organization=kaku-city&promise=neither',
  );
});

test('a search can be narrowed by its filters alone', () => {
  expect(urls.searchWith(fixtureSite, { organization: 'kaku-city', topic: 'people' })).toBe(
    '/kaikaku/search/?organization=kaku-city&topic=people',
  );
});

test('every builder of addresses is tried here', () => {
  const elsewhere = ['action', 'project', 'term', 'cardPart', 'exploreWith', 'searchWith'];
  const tried = [...Object.keys(addressesOf(fixtureSite)), ...elsewhere];
  expect(Object.keys(urls).filter((name) => !tried.includes(name))).toEqual([]);
});
