import type { Plan, Site, Source } from '../../model/types/model.ts';
import type { PublishedTable } from './published-table.ts';

/** A document from which rows were transcribed, with the printed pages they name, in order. */
export interface DatasetSource {
  source: Source;
  pages: string[];
  /** Whether there are rows too for which the document prints no page. */
  hasUnnumbered: boolean;
}

/** Tables of a site, or of one of its plans. */
interface Told {
  site: Site;
  plan: Plan | null;
  tables: readonly PublishedTable[];
}

/**
 * The documents behind tables, for pages, files and catalogues alike: those that the rows name by id
 * or title. Where no row names one: that of the plan; for what is told of several plans, every document
 * of their governments; and none for what the site has put together by itself, such as its stage words.
 */
export function sourcesOf({ site, plan, tables }: Told): DatasetSource[] {
  const pages = new Map<Source, Set<string>>();
  const unnumbered = new Set<Source>();
  const sourceOf = findSource(site);
  for (const { rows } of tables)
    for (const row of rows) {
      const source = sourceOf(row);
      if (!source) continue;
      if (!pages.has(source)) pages.set(source, new Set());
      if (row['source_page']) pages.get(source)!.add(String(row['source_page']));
      else unnumbered.add(source);
    }
  const sources =
    pages.size > 0 ? site.sources.filter((it) => pages.has(it)) : unnamed({ site, plan, tables });
  return sources.map((source) => ({
    source,
    pages: inOrder(pages.get(source) ?? []),
    hasUnnumbered: unnumbered.has(source),
  }));
}

type DatasetRow = PublishedTable['rows'][number];

function findSource({ sources }: Site): (row: DatasetRow) => Source | undefined {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const byTitle = new Map(sources.toReversed().map((source) => [source.title, source]));
  return (row) =>
    row['source_id']
      ? byId.get(String(row['source_id']))
      : byTitle.get(String(row['source_title'] ?? ''));
}

function unnamed({ site, plan, tables }: Told): readonly Source[] {
  if (plan) return [plan.source];
  const told = new Set(tables.flatMap(({ rows }) => rows.map((row) => row['plan_id'])));
  const governments = new Set(
    site.plans.filter(({ id }) => told.has(id)).map(({ organization }) => organization.id),
  );
  return site.sources.filter(({ organization }) => governments.has(organization.id));
}

/** 2 before 10, and pages named otherwise (「資料1-3」) by their letters. Made once: it takes longer than to compare. */
const pageOrder = new Intl.Collator('ja', { numeric: true });

function inOrder(pages: Iterable<string>): string[] {
  return [...pages].toSorted(pageOrder.compare);
}

/** Where in the document: 「8～10ページ」; null where its rows have to do with no page. */
export function pageWords({ pages, hasUnnumbered }: DatasetSource): string | null {
  if (pages.length === 0) return hasUnnumbered ? 'ページ番号の記載なし' : null;
  const others = hasUnnumbered ? '、ほかはページ番号の記載なし' : '';
  return `${pageSpans(pages)}ページ${others}`;
}

/** 8, 9, 10, 12 → 「8～10、12」: runs of printed numbers as spans. */
export function pageSpans(pages: readonly string[]): string {
  const spans: [first: string, last: string][] = [];
  for (const page of pages) {
    const span = spans.at(-1);
    if (span && isNext(span[1], page)) span[1] = page;
    else spans.push([page, page]);
  }
  return spans.map(([first, last]) => (first === last ? first : `${first}～${last}`)).join('、');
}

function isNext(page: string, next: string): boolean {
  return /^\d+$/.test(page) && Number(next) === Number(page) + 1;
}
