import { effectWords } from '../../model/effects/effect-rows.ts';
import type { Action, Indicator, Measure, Result, Stage } from '../../model/types/model.ts';
import { badgeOf } from '../../model/indicators/badge.ts';
import { pathTo } from '../../model/build/sections.ts';
import { yearsFrom } from '../../words/fiscal-year.ts';
import { urls } from '../../publish/urls.ts';
import { entryOf, partOf, type SearchEntry, type SearchPart } from './entry.ts';
import { divisionKey, indicatorPart, resultPart, scheduleText } from './parts.ts';

/** A measure with its actions, indicators and results: they are found under it. */
export function measureEntry(measure: Measure): SearchEntry {
  const { plan } = measure;
  return entryOf(measurePart(measure), {
    label: measure.label || measure.no,
    place: pathTo(measure.section).map(({ title }) => title),
    organization: plan.organization.id,
    plan: plan.id,
    topics: measure.topics.map(({ id }) => id),
    divisions: [
      ...new Set([measure, ...measure.actions].flatMap(({ divisions }) => divisions)),
    ].map(divisionKey),
    years: yearsOf(measure),
    phases: phasesOf(measure.stages),
    statuses: [...new Set(measure.indicators.map((indicator) => badgeOf(indicator).look))],
    parts: [
      measurePart(measure),
      ...measure.actions.map(actionPart),
      ...measure.indicators.map((indicator: Indicator) => indicatorPart(indicator)),
      ...measure.results.map((result: Result) => resultPart(result)),
    ],
  });
}

function measurePart(measure: Measure): SearchPart {
  return partOf({
    kind: 'measure',
    url: urls.measure(measure),
    numbers: [...new Set([measure.label, measure.no].filter(Boolean))],
    title: measure.title,
    names: measure.divisions.map(({ name }) => name),
    summary: measure.summary,
    rest: [
      measure.goal,
      measure.situation,
      measure.approach,
      measure.titleNote,
      measure.note,
      ...measure.effects.map(effectWords),
      ...scheduleText(measure.stages.filter(({ actions }) => actions.length === 0)),
      measure.topics.length > 0 && `テーマ：${measure.topics.map(({ title }) => title).join('、')}`,
    ].filter((text): text is string => Boolean(text)),
  });
}

function actionPart(action: Action): SearchPart {
  return partOf({
    kind: 'action',
    url: urls.action(action),
    numbers: [action.no],
    title: action.title,
    names: action.divisions.map(({ name }) => name),
    rest: [action.about, action.titleNote, ...scheduleText(action.stages)].filter(
      (text): text is string => Boolean(text),
    ),
  });
}

/** The years of its schedule, its figures and its results; else those of the plan. */
function yearsOf({ plan, stages, indicators, results }: Measure): number[] {
  const years = new Set([
    ...stages.flatMap(({ startFy, endFy }) => yearsFrom(startFy, endFy ?? startFy)),
    ...indicators.flatMap(({ values }) => values.flatMap(({ fy }) => fy ?? [])),
    ...results.map(({ fy }) => fy),
  ]);
  return [...(years.size > 0 ? years : plan.years)].sort((a, b) => a - b);
}

function phasesOf(stages: readonly Stage[]): string[] {
  return [...new Set(stages.flatMap(({ phase, phaseTo }) => [phase, phaseTo]))].filter(
    (phase) => phase !== null,
  );
}
