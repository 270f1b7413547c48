import { eraYearName } from '../../words/fiscal-year.ts';
import { eraYearSpan } from '../../words/period.ts';
import { pointName } from '../indicators/progress-reason.ts';
import type { Indicator, IndicatorValue } from '../types/model.ts';
import { figureName } from './figure-words.ts';

/** With more years than this the last is told and the others are counted. */
const mostListed = 4;

/** What an indicator is to reach: what stands before 「に」, and what is left to say. */
export interface TargetWords {
  readonly words: string;
  readonly rest: string;
  /** Whether it is one value of one time, to which a way leads. */
  readonly isOne: boolean;
}

/**
 * 「80%（令和7年度・2025年度）」, the last of a level or a sum; 「令和5年度から令和7年度までのどの年度も60課所」 of what
 * is the same every year; 「10件（令和5年度）、45件（令和6年度）、5件（令和7年度）」 of amounts that are each of their own
 * year, among which the last says nothing of the others. null: no target is a number.
 */
export function targetWords({ nature, targets }: Indicator): TargetWords | null {
  const numbers = targets.filter(({ value }) => value !== null);
  const final = numbers.at(-1);
  if (!final) return null;
  const years = numbers.filter(isOfOneYear);
  if (years.length < 2 || years.length < numbers.length) return lastOf(numbers);
  if (isAlikeEachYear(years))
    return { words: `${eachOf(years)}${amount(final)}`, rest: '', isOne: false };
  if (nature !== 'flow' || years.length > mostListed) return lastOf(numbers);
  const listed = years.map((it) => `${amount(it)}（${eraYearName(it.fy!)}）`);
  return { words: listed.join('、'), rest: '', isOne: false };
}

function lastOf(numbers: readonly IndicatorValue[]): TargetWords {
  return { words: figureName(numbers.at(-1)!), rest: othersCounted(numbers), isOne: true };
}

/** 「令和6年度から令和8年度までのどの年度も」, 「令和6年度と令和7年度のどちらも」 */
function eachOf(years: readonly IndicatorValue[]): string {
  const [from, to] = [years[0]!.fy!, years.at(-1)!.fy!];
  if (years.length === 2) return `${eraYearName(from)}と${eraYearName(to)}のどちらも`;
  return `${eraYearSpan(from, to)}のどの年度も`;
}

function isOfOneYear({ fy, periodFrom, periodTo }: IndicatorValue): boolean {
  return fy !== null && periodFrom === periodTo;
}

/** The same amount in every year from the first to the last. */
function isAlikeEachYear(years: readonly IndicatorValue[]): boolean {
  const isRow = years.every(({ fy }, at) => fy === years[0]!.fy! + at);
  return isRow && new Set(years.map(amount)).size === 1;
}

function othersCounted({ length }: readonly IndicatorValue[]): string {
  return length > 1 ? `ほかに${length - 1}つの年度の目標があります。` : '';
}

function amount({ value, qualifier, printed, indicator }: IndicatorValue): string {
  return pointName({ value: value!, qualifier, printed, fy: null }, indicator.unit);
}
