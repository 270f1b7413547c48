import type {
  Division,
  Indicator,
  Organization,
  Plan,
  Project,
  ResultYear,
  Section,
  Term,
  Topic,
} from '../../model/types/model.ts';
import { eraYearName } from '../../words/fiscal-year.ts';
import { badgeOf } from '../../model/indicators/badge.ts';
import { pathTo } from '../../model/build/sections.ts';
import { urls } from '../../publish/urls.ts';
import { entryOf, partOf, type SearchEntry } from './entry.ts';
import { divisionKey, indicatorPart, resultPart } from './parts.ts';

export function planEntry(plan: Plan): SearchEntry {
  const part = partOf({
    kind: 'plan',
    url: urls.plan(plan),
    title: plan.title,
    names: [plan.organization.name],
    rest: [plan.holdings, plan.note ?? ''].filter(Boolean),
  });
  return entryOf(part, { ...belonging(plan), years: plan.years });
}

export function organizationEntry(organization: Organization): SearchEntry {
  const part = partOf({
    kind: 'organization',
    url: urls.organization(organization),
    title: organization.name,
    names: [organization.nameEn],
  });
  return entryOf(part, { organization: organization.id });
}

export function sectionEntry(section: Section): SearchEntry {
  const part = partOf({
    kind: 'section',
    url: urls.section(section),
    title: section.title,
    names: section.subtitle ? [section.subtitle] : [],
    summary: section.summary ?? '',
    rest: section.titleNote ? [section.titleNote] : [],
  });
  const place = pathTo(section).slice(0, -1);
  return entryOf(part, {
    ...belonging(section.plan),
    label: section.label ?? '',
    place: place.map(({ title }) => title),
    years: section.plan.years,
  });
}

/** An indicator of a section: it belongs to no measure under which it could be found. */
export function indicatorEntry(indicator: Indicator): SearchEntry {
  return entryOf(indicatorPart(indicator), {
    ...belonging(indicator.plan),
    label: indicator.no,
    place: indicator.section ? pathTo(indicator.section).map(({ title }) => title) : [],
    years: [...new Set(indicator.values.flatMap(({ fy }) => fy ?? []))].sort((a, b) => a - b),
    statuses: [badgeOf(indicator).look],
  });
}

/** The page of a year, with the results that belong to no measure. */
export function resultYearEntry(year: ResultYear): SearchEntry {
  const { plan, fy } = year;
  const part = partOf({
    kind: 'result',
    url: urls.results(year),
    title: `${eraYearName(fy)}の取組実績`,
    rest: [`${fy}年度`],
  });
  const own = plan.results.filter((result) => result.fy === fy && !result.measure);
  return entryOf(part, {
    ...belonging(plan),
    years: [fy],
    parts: [part, ...own.map(resultPart)],
  });
}

export function projectEntry(project: Project): SearchEntry {
  const part = partOf({
    kind: 'project',
    url: urls.project(project),
    numbers: [project.no],
    title: project.title,
    rest: [project.field, project.category, project.note ?? ''].filter(Boolean),
  });
  const topics = project.measures.flatMap(({ measure }) => measure.topics.map(({ id }) => id));
  return entryOf(part, {
    ...belonging(project.plan),
    topics: [...new Set(topics)],
    years: project.fy === null ? [] : [project.fy],
  });
}

export function topicEntry(topic: Topic): SearchEntry {
  const part = partOf({
    kind: 'topic',
    url: urls.topic(topic),
    title: topic.title,
    summary: topic.about,
  });
  return entryOf(part, { topics: [topic.id] });
}

export function divisionEntry(division: Division): SearchEntry {
  const part = partOf({
    kind: 'division',
    url: urls.division(division),
    title: division.name,
    rest: [division.tel ?? '', division.note ?? ''].filter(Boolean),
  });
  const plans = division.duties.map(({ plan }) => plan);
  return entryOf(part, {
    organization: division.organization.id,
    plan: plans.length === 1 ? plans[0]!.id : '',
    divisions: [divisionKey(division)],
  });
}

export function termEntry(term: Term): SearchEntry {
  const part = partOf({
    kind: 'term',
    url: urls.term(term),
    title: term.term,
    names: [term.reading, ...term.aliases].filter(Boolean),
    summary: term.definition,
  });
  return entryOf(part, { organization: term.organization?.id ?? '' });
}

function belonging(plan: Plan): Pick<SearchEntry, 'organization' | 'plan'> {
  return { organization: plan.organization.id, plan: plan.id };
}
