import { knowledgeKinds, knowledgeOf } from '../../model/answer/knowledge.ts';
import { promiseKinds, promiseOf } from '../../model/answer/promise.ts';
import type { Measure, Site } from '../../model/types/model.ts';
import { phaseNames, phasesNow } from '../../model/schedule/phase.ts';
import { statuses } from '../../model/indicators/status.ts';
import type { Cell } from '../../publish/datasets/published-table.ts';
import { normalize } from '../../search/text/fold.ts';
import { urls } from '../../publish/urls.ts';
import { cellsOf, exploreColumns } from './columns.ts';
import type { ExploreFacet, ExploreRow, ExploreTable } from './explore-table.ts';

/** A facet with what tells its values of a measure. */
interface Facet extends ExploreFacet {
  of: (measure: Measure) => string[];
}

/** All measures of all plans in one table. */
export function exploreTable(site: Site): ExploreTable {
  const measures = site.plans.flatMap((plan) => plan.measures);
  const facets = facetsOf(site)
    .map((facet) => withoutUnused(facet, measures))
    .filter(({ values }) => values.length > 0);
  return {
    columns: exploreColumns,
    facets: facets.map(({ name, title, values }) => ({ name, title, values })),
    rows: measures.map((measure) => rowOf(measure, facets)),
  };
}

function facetsOf({ organizations, plans, topics }: Site): Facet[] {
  return [
    {
      name: 'organization',
      title: '団体',
      values: organizations.map(({ id, name }) => ({ value: id, label: name })),
      of: ({ plan }) => [plan.organization.id],
    },
    {
      name: 'plan',
      title: '計画',
      values: plans.map(({ id, title }) => ({ value: id, label: title })),
      of: ({ plan }) => [plan.id],
    },
    {
      name: 'topic',
      title: 'テーマ',
      values: topics.map(({ id, title }) => ({ value: id, label: title })),
      of: (measure) => measure.topics.map(({ id }) => id),
    },
    {
      name: 'phase',
      title: 'いまの段階',
      values: Object.entries(phaseNames).map(([value, label]) => ({ value, label })),
      of: phasesNow,
    },
    {
      name: 'status',
      title: '指標の状況',
      values: statuses.map(({ status, name }) => ({ value: status, label: name })),
      of: ({ statusCounts }) => statusCounts.map(({ status }) => status),
    },
    {
      name: 'promise',
      title: '約束のしかた',
      values: promiseKinds.map(({ kind, name }) => ({ value: kind, label: name })),
      of: (measure) => [promiseOf(measure)],
    },
    {
      name: 'knowledge',
      title: '実績がわかるか',
      values: knowledgeKinds.map(({ kind, name }) => ({ value: kind, label: name })),
      of: (measure) => [knowledgeOf(measure)],
    },
  ];
}

/** A value that no row has would only be a choice that finds nothing. */
function withoutUnused(facet: Facet, measures: readonly Measure[]): Facet {
  const used = new Set(measures.flatMap(facet.of));
  return { ...facet, values: facet.values.filter(({ value }) => used.has(value)) };
}

function rowOf(measure: Measure, facets: readonly Facet[]): ExploreRow {
  const cells = cellsOf(measure);
  return {
    url: urls.measure(measure),
    cells,
    facets: facets.map(({ values, of }) => {
      const own = of(measure);
      return values.flatMap(({ value }, place) => (own.includes(value) ? [place] : []));
    }),
    text: foldedText([...cells, measure.label]),
  };
}

/** Cells apart, so that no word is found across two; addresses are not words. */
function foldedText(cells: readonly Cell[]): string {
  const words = cells.map((cell) => String(cell ?? '')).filter((text) => !/^https?:/.test(text));
  return [...new Set(words)].map(normalize).filter(Boolean).join('\n');
}
