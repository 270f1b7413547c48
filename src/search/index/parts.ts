import { gradeOfResult } from '../../model/grades/grade-counts.ts';
import type { Division, Indicator, Result, Stage } from '../../model/types/model.ts';
import { codeName } from '../../words/code-names.ts';
import { eraYearName } from '../../words/fiscal-year.ts';
import { stageLine } from '../../model/schedule/schedule-words.ts';
import { badgeOf } from '../../model/indicators/badge.ts';
import { urls } from '../../publish/urls.ts';
import { partOf, type SearchPart } from './entry.ts';

/** The record of an indicator, wherever it is shown. */
export function indicatorPart(indicator: Indicator): SearchPart {
  return partOf({
    kind: 'indicator',
    url: urls.indicator(indicator),
    numbers: [indicator.no],
    title: indicator.name,
    rest: [
      `単位：${indicator.unit}`,
      badgeOf(indicator).words,
      indicator.method,
      indicator.nameNote,
      indicator.note,
    ].filter((text): text is string => Boolean(text)),
  });
}

/** The record of a yearly result; its address is the page of the year. */
export function resultPart(result: Result): SearchPart {
  return partOf({
    kind: 'result',
    url: urls.results(result),
    title: `${eraYearName(result.fy)}の${codeName('results', 'kind', result.kind)}`,
    summary: result.text,
    rest: [gradeOfResult(result), result.stateLabel, result.nextStep].filter(
      (text): text is string => Boolean(text),
    ),
  });
}

/** Stages as they can be read aloud: 「試行（令和6年度から令和7年度まで）」, each wording once. */
export function scheduleText(stages: readonly Stage[]): string[] {
  const texts = stages.map(
    (stage) => `${stage.track ? `${stage.track}：` : ''}${stageLine(stage)}`,
  );
  return [...new Set(texts)];
}

/** Ids of divisions are unique only within a government. */
export function divisionKey({ organization, id }: Division): string {
  return `${organization.id}/${id}`;
}
