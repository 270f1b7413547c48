import type {
  Action,
  Division,
  Indicator,
  Measure,
  Organization,
  Plan,
  Project,
  ResultYear,
  Section,
  Site,
  Source,
  Term,
  Topic,
} from '../model/types/model.ts';

/** Every address of the site: root-relative, under the base path, stable for good. */
export const urls = {
  home: (site: Site) => base(site),
  plans: (site: Site) => `${base(site)}plans/`,
  plan: (plan: Plan) => `${base(plan.site)}plans/${plan.id}/`,
  /** The measures of one part of the plan's report card, on its page: `card-neither`. */
  cardPart: (plan: Plan, kind: string) => `${urls.plan(plan)}#card-${kind}`,
  timeline: (plan: Plan) => `${urls.plan(plan)}timeline/`,
  timelineSvg: (plan: Plan) => `${urls.timeline(plan)}timeline.svg`,
  timelinePng: (plan: Plan) => `${urls.timeline(plan)}timeline.png`,
  /** What social media show beside a link to the plan; the SVG is what it is drawn from. */
  planShareSvg: (plan: Plan) => `${urls.plan(plan)}share.svg`,
  planSharePng: (plan: Plan) => `${urls.plan(plan)}share.png`,
  section: (section: Section) => `${urls.plan(section.plan)}sections/${section.no}/`,
  measure: (measure: Measure) => `${urls.plan(measure.plan)}measures/${measure.no}/`,
  measureJson: (measure: Measure) => `${urls.measure(measure)}index.json`,
  measureCsv: (measure: Measure) => `${urls.measure(measure)}schedule.csv`,
  measureSvg: (measure: Measure) => `${urls.measure(measure)}schedule.svg`,
  measurePng: (measure: Measure) => `${urls.measure(measure)}schedule.png`,
  action: (action: Action) => `${urls.measure(action.measure)}#a-${action.no}`,
  indicators: (plan: Plan) => `${urls.plan(plan)}indicators/`,
  /** The indicators of one status, on the page of all. */
  indicatorsWith: (plan: Plan, status: string) => `${urls.indicators(plan)}#status-${status}`,
  indicator: (indicator: Indicator) => `${urls.indicators(indicator.plan)}${indicator.no}/`,
  indicatorJson: (indicator: Indicator) => `${urls.indicator(indicator)}index.json`,
  indicatorCsv: (indicator: Indicator) => `${urls.indicator(indicator)}values.csv`,
  indicatorSvg: (indicator: Indicator) => `${urls.indicator(indicator)}chart.svg`,
  indicatorPng: (indicator: Indicator) => `${urls.indicator(indicator)}chart.png`,
  results: ({ plan, fy }: Pick<ResultYear, 'plan' | 'fy'>) => `${urls.plan(plan)}results/${fy}/`,
  reviews: (plan: Plan) => `${urls.plan(plan)}reviews/`,
  planChanges: (plan: Plan) => `${urls.plan(plan)}changes/`,
  /** Where a row of a plan, or the results of a year, had a page before that was withdrawn. */
  withdrawn: (plan: Plan, table: string, no: string) => `${urls.plan(plan)}${table}/${no}/`,
  projects: (plan: Plan) => `${urls.plan(plan)}projects/`,
  project: (project: Project) => `${urls.projects(project.plan)}#p-${project.no}`,
  topics: (site: Site) => `${base(site)}topics/`,
  topic: (topic: Topic) => `${base(topic.site)}topics/${topic.id}/`,
  topicCsv: (topic: Topic) => `${urls.topic(topic)}measures.csv`,
  topicJson: (topic: Topic) => `${urls.topic(topic)}measures.json`,
  /** The schedules of one plan under a topic as a picture. */
  topicSvg: (topic: Topic, plan: Plan) => `${urls.topic(topic)}${plan.id}.svg`,
  topicPng: (topic: Topic, plan: Plan) => `${urls.topic(topic)}${plan.id}.png`,
  topicShareSvg: (topic: Topic) => `${urls.topic(topic)}share.svg`,
  topicSharePng: (topic: Topic) => `${urls.topic(topic)}share.png`,
  /** The same for every page that belongs to no plan and no topic. */
  shareSvg: (site: Site) => `${base(site)}share.svg`,
  sharePng: (site: Site) => `${base(site)}share.png`,
  changes: (site: Site) => `${base(site)}changes/`,
  feed: (site: Site) => `${base(site)}feed.xml`,
  /** The feeds of what one government or one plan has. */
  governmentFeed: (government: Organization) => `${urls.organization(government)}feed.xml`,
  planFeed: (plan: Plan) => `${urls.plan(plan)}feed.xml`,
  organizations: (site: Site) => `${base(site)}organizations/`,
  organization: (organization: Organization) =>
    `${base(organization.site)}organizations/${organization.id}/`,
  division: (division: Division) =>
    `${urls.organization(division.organization)}divisions/${division.id}/`,
  glossary: (site: Site) => `${base(site)}glossary/`,
  term: (term: Term) => `${urls.glossary(term.site)}#${term.id}`,
  sources: (site: Site) => `${base(site)}sources/`,
  source: (source: Source) => `${base(source.site)}sources/${source.id}/`,
  search: (site: Site) => `${base(site)}search/`,
  /** The search as it begins on the pages of a government: its own pages come first. */
  searchFrom: (site: Site, government?: Organization) =>
    `${base(site)}search/${government ? `?from=${government.id}` : ''}`,
  /** The search narrowed by its filters alone: `{ topic: 'people' }`. */
  searchWith: (site: Site, filters: Record<string, string>) =>
    `${urls.search(site)}?${new URLSearchParams(filters).toString()}`,
  compare: (site: Site) => `${base(site)}compare/`,
  explore: (site: Site) => `${base(site)}explore/`,
  /** The table of all measures narrowed by its filters: `{ promise: 'neither' }`. */
  exploreWith: (site: Site, filters: Record<string, string>) =>
    `${urls.explore(site)}?${new URLSearchParams(filters).toString()}`,
  exploreData: (site: Site) => `${urls.explore(site)}measures.json`,
  /** The table of all indicators, and what its script reads. */
  exploreIndicators: (site: Site) => `${urls.explore(site)}indicators/`,
  exploreIndicatorsData: (site: Site) => `${urls.explore(site)}indicators.json`,
  desk: (site: Site) => `${base(site)}desk/`,
  deskData: (site: Site) => `${urls.desk(site)}data.json`,
  about: (site: Site, page?: AboutPage) => `${base(site)}about/${page ? `${page}/` : ''}`,
  data: (site: Site) => `${base(site)}data/`,
  /** A published table over all plans: `file` is its name with the ending, `measures.ja.csv`. */
  dataFile: (site: Site, file: string) => `${base(site)}data/${file}`,
  /** A published table of one plan. */
  planDataFile: (plan: Plan, file: string) => `${urls.plan(plan)}data/${file}`,
  /** The page of a dataset, and what catalogues call it by. */
  dataset: (site: Site, name: string) => `${base(site)}dataset/${name}/`,
  /** What describes the files of a dataset, their columns and hashes (Croissant). */
  croissant: (site: Site, name: string) => `${urls.dataset(site, name)}croissant.json`,
  /** The JSON Schema of a table (`figures`) or of a record (`measure-record`). */
  schema: (site: Site, name: string) => `${base(site)}schemas/${name}.schema.json`,
  /** What can be fetched, address by address (OpenAPI). */
  openApi: (site: Site) => `${base(site)}openapi.json`,
  /** What to know before one counts with the data. */
  guide: (site: Site) => urls.dataFile(site, 'guide.md'),
  /** Where programs that answer people's questions begin. */
  llms: (site: Site) => `${base(site)}llms.txt`,
  /** A file that harvesters read: `catalog.ttl`, `data.json`, `api/3/action/package_search`. */
  catalogueFile: (site: Site, file: string) => `${base(site)}${file}`,
  /** The dataset as CKAN knows it: the answer to its package_show. Takes the name by which catalogues call it. */
  ckanPackage: (site: Site, name: string) => `${urls.dataset(site, name)}ckan.json`,
  /** The same for the plans of one government alone. */
  governmentCatalogue: (government: Organization, file: string) =>
    `${base(government.site)}ckan/${government.lgCode}/${file}`,
  /** The page at an address without frame and script, for an iframe on other sites. */
  embed: (site: Site, address: string) => `${base(site)}embed/${address.slice(base(site).length)}`,
  /** A file of public/ or of the search index: `favicon.svg`. */
  file: (site: Site, path: string) => `${base(site)}${path}`,
} as const;

/** The pages about the site besides the first. */
export const aboutPages = ['method', 'reading', 'quality', 'accessibility', 'licence'] as const;
export type AboutPage = (typeof aboutPages)[number];

/** The address with scheme and host, for metadata and for data that leave the site. */
export function absolute(site: Site, address: string): string {
  return new URL(address, site.settings.baseUrl).href;
}

function base(site: Site): string {
  return site.settings.basePath;
}
