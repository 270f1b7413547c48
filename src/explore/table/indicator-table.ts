import { badgeOf } from '../../model/indicators/badge.ts';
import { shownStatuses } from '../../model/indicators/status.ts';
import type { Indicator, Site, Topic } from '../../model/types/model.ts';
import { urls } from '../../publish/urls.ts';
import { buildTable, planFacets, type FacetOf } from './build-table.ts';
import type { ExploreTable } from './explore-table.ts';
import { cellsOfIndicator, indicatorColumns } from './indicator-columns.ts';

type TopicsOf = (indicator: Indicator) => readonly Topic[];

/** All indicators of all plans in one table, those of sections too. */
export function indicatorTable(site: Site): ExploreTable {
  const topicsOf = topicsIn(site);
  return buildTable({
    thing: '指標',
    columns: indicatorColumns,
    things: site.plans.flatMap((plan) => plan.indicators),
    facets: facetsOf(site, topicsOf),
    cellsOf: (indicator) => cellsOfIndicator(indicator, topicsOf(indicator)),
    urlOf: urls.indicator,
  });
}

function facetsOf(site: Site, topicsOf: TopicsOf): FacetOf<Indicator>[] {
  const units = new Set(site.plans.flatMap(({ indicators }) => indicators.map(({ unit }) => unit)));
  return [
    {
      name: 'status',
      title: '状況',
      values: shownStatuses.map(({ status, name }) => ({ value: status, label: name })),
      of: (indicator) => [badgeOf(indicator).look],
    },
    ...planFacets<Indicator>(site),
    {
      name: 'topic',
      title: 'テーマ',
      values: site.topics.map(({ id, title }) => ({ value: id, label: title })),
      of: (indicator) => topicsOf(indicator).map(({ id }) => id),
    },
    {
      name: 'unit',
      title: '単位',
      values: [...units].map((unit) => ({ value: unit, label: unit })),
      of: ({ unit }) => [unit],
    },
  ];
}

/** The topics under which an indicator stands. */
function topicsIn({ topics }: Site): TopicsOf {
  const members = topics.map(({ indicators }) => new Set(indicators));
  return (indicator) => topics.filter((_, at) => members[at]!.has(indicator));
}
