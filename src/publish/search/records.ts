import type { Measure, Site } from '../../model/model.ts';
import { urls } from '../urls.ts';
import { escapeXml } from '../xml.ts';
import { normalize } from './normalize.ts';

/** What the search index holds of one page. */
export interface SearchRecord {
  url: string;
  html: string;
}

/** One record per measure, in plan order: the index depends on the order. */
export function searchRecords(site: Site): SearchRecord[] {
  return site.plans.flatMap(({ measures }) =>
    measures.map((measure) => ({ url: urls.measure(measure), html: htmlOf(measure) })),
  );
}

/** Small HTML made for Pagefind: weights say what counts most. */
function htmlOf(measure: Measure): string {
  const { plan } = measure;
  const part = (weight: number, text: string) =>
    `<p data-pagefind-weight="${weight}">${escapeXml(normalize(text))}</p>`;
  return [
    '<html lang="ja"><body>',
    // From attributes, because a comma in a title would end the value in a list of values.
    `<span data-title="${escapeXml(measure.title)}" data-plan="${escapeXml(plan.title)}" data-pagefind-meta="title[data-title], plan[data-plan]"></span>`,
    part(10, `${measure.label} ${measure.title}`),
    ...measure.actions.map(({ title }) => part(5, title)),
    part(4, measure.divisions.map(({ name }) => name).join(' ')),
    part(2, measure.summary),
    part(1, `${plan.organization.name} ${plan.title} ${measure.section.title}`),
    part(1, [...new Set(measure.stages.map(({ words }) => words))].join(' ')),
    '</body></html>',
  ].join('');
}
