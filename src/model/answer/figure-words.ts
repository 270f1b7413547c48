import { eraYearName } from '../../words/fiscal-year.ts';
import { eraYearSpan } from '../../words/period.ts';
import { isOfEveryYear } from '../indicators/every-year.ts';
import { pointName } from '../indicators/progress-reason.ts';
import type { IndicatorValue } from '../types/model.ts';

/** A value with its year or years as an aim: 「80%以上（令和6年度・2024年度）」, 「令和3年度から令和6年度までの累計で120億円」. */
export function figureName(figure: IndicatorValue): string {
  const { fy } = figure;
  const years = yearsOf(figure);
  return years === null ? named(figure, fy) : `${years}${named(withoutSum(figure), null)}`;
}

/** The same as what came: 「令和4年度に71.5%」, 「令和3年度から令和4年度までの累計で75.6億円」. */
export function figureInYear(figure: IndicatorValue): string {
  const years = yearsOf(figure);
  if (years === null) return `${eraYearName(figure.fy!)}に${named(figure, null)}`;
  return `${years}${named(withoutSum(figure), null)}`;
}

/** The same as where something starts: 「78.6%（令和3年度・2021年度）」, 「122件（令和2年度から令和4年度までの平均）」. */
export function figureAtStart(figure: IndicatorValue): string {
  const stretch = stretchOf(figure);
  if (stretch === null) return named(figure, figure.fy);
  return `${named(withoutSum(figure), null)}（${stretch}${togetherOf(figure)}）`;
}

/** The years of a value that is not of one year alone: 「令和3年度から令和6年度までの累計で」, 「…のどの年度も」. */
function yearsOf(figure: IndicatorValue): string | null {
  const stretch = stretchOf(figure);
  if (stretch === null) return null;
  return isEach(figure) ? `${stretch}のどの年度も` : `${stretch}${togetherOf(figure)}で`;
}

function stretchOf({ shape, periodFrom, periodTo }: IndicatorValue): string | null {
  if (shape === 'single' || periodFrom === null || periodTo === null) return null;
  return periodFrom === periodTo ? null : eraYearSpan(periodFrom, periodTo);
}

/** How the years of a value are taken together. */
function togetherOf(figure: IndicatorValue): string {
  if (isEach(figure)) return 'のどの年度も';
  return figure.aggregation === 'average' ? 'の平均' : 'の累計';
}

/** Whether a value of several years is that of each of them. */
function isEach(figure: IndicatorValue): boolean {
  return figure.shape === 'each' || isOfEveryYear(figure);
}

/** 累計 says what 計 says, どの年度も what 各 says. */
function withoutSum(figure: IndicatorValue): IndicatorValue {
  const isSaid = figure.qualifier === 'total' || figure.qualifier === 'each';
  return isSaid ? { ...figure, qualifier: 'exact' } : figure;
}

function named({ value, qualifier, printed, indicator }: IndicatorValue, fy: number | null) {
  return pointName({ value: value!, qualifier, printed, fy }, indicator.unit);
}
