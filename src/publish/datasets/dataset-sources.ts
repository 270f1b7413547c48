import type { Site, Source } from '../../model/types/model.ts';
import type { Dataset } from './dataset.ts';

/** A document from which rows were transcribed, with the printed pages they name, in order. */
export interface DatasetSource {
  source: Source;
  pages: string[];
  /** Whether there are rows too for which the document prints no page. */
  hasUnnumbered: boolean;
}

/** The documents behind tables; those of the plan, or of the site, where no row names one. */
export function sourcesOf({
  site,
  plan,
  tables,
}: Pick<Dataset, 'site' | 'plan' | 'tables'>): DatasetSource[] {
  const pages = new Map<Source, Set<string>>();
  const unnumbered = new Set<Source>();
  for (const { rows } of tables)
    for (const row of rows) {
      const source = sourceOf(site, row);
      if (!source) continue;
      if (!pages.has(source)) pages.set(source, new Set());
      if (row['source_page']) pages.get(source)!.add(String(row['source_page']));
      else unnumbered.add(source);
    }
  const named = site.sources.filter((source) => pages.has(source));
  const sources = named.length > 0 ? named : plan ? [plan.source] : site.sources;
  return sources.map((source) => ({
    source,
    pages: inOrder(pages.get(source) ?? []),
    hasUnnumbered: unnumbered.has(source),
  }));
}

function sourceOf(site: Site, row: Dataset['tables'][number]['rows'][number]): Source | undefined {
  return site.sources.find(({ id, title }) =>
    row['source_id'] ? id === row['source_id'] : title === row['source_title'],
  );
}

/** 2 before 10, and pages named otherwise (「資料1-3」) by their letters. */
function inOrder(pages: Iterable<string>): string[] {
  return [...pages].toSorted((a, b) => a.localeCompare(b, 'ja', { numeric: true }));
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
