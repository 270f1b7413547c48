import { knowledgeKinds, knowledgeOf } from '../../model/answer/knowledge.ts';
import { promiseKinds, promiseOf } from '../../model/answer/promise.ts';
import type { Measure, Site } from '../../model/types/model.ts';
import { phaseNames, phasesNow } from '../../model/schedule/phase.ts';
import { shownStatuses } from '../../model/indicators/status.ts';
import { urls } from '../../publish/urls.ts';
import { buildTable, planFacets, type FacetOf } from './build-table.ts';
import type { ExploreTable } from './explore-table.ts';
import { cellsOf, measureColumns } from './measure-columns.ts';

/** All measures of all plans in one table. */
export function measureTable(site: Site): ExploreTable {
  return buildTable({
    thing: '施策',
    columns: measureColumns,
    things: site.plans.flatMap((plan) => plan.measures),
    facets: facetsOf(site),
    cellsOf,
    urlOf: urls.measure,
    wordsOf: ({ label }) => (label ? [label] : []),
  });
}

function facetsOf(site: Site): FacetOf<Measure>[] {
  return [
    ...planFacets<Measure>(site),
    {
      name: 'topic',
      title: 'テーマ',
      values: site.topics.map(({ id, title }) => ({ value: id, label: title })),
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
      values: shownStatuses.map(({ status, name }) => ({ value: status, label: name })),
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
