import { fiscalYearName } from '../../words/fiscal-year.ts';
import type { Indicator, IndicatorValue } from '../types/model.ts';
import { askAt, lastYearToKnow, nothingKnown, withinPlan, type AnswerLines } from './answer.ts';
import { figureName } from './figure-words.ts';

/** Answers for an indicator. */
export function answerOfIndicator(indicator: Indicator): AnswerLines {
  const final = indicator.targets.at(-1);
  const fy = final?.fy ?? null;
  return {
    what: what(indicator),
    byWhen: fy === null ? withinPlan(indicator.plan) : `${fiscalYearName(fy)}まで。`,
    target: target(indicator),
    known: known(indicator),
    unknown: unknown(indicator),
    askAt: askAt(indicator.plan.organization),
  };
}

const directions = { increase: '増やす', decrease: '減らす', maintain: '保つ' } as const;
const directionsOfShare = { increase: '高める', decrease: '下げる', maintain: '保つ' } as const;

/** 「施策「人材の育成」で、「研修を受けた職員」を増やす。」 */
function what({ name, unit, direction, action, measure, section }: Indicator): string {
  const verbs = unit === '%' ? directionsOfShare : directions;
  const owner = action ?? measure ?? section;
  const of = owner ? `「${owner.title}」で、` : '';
  return `${of}「${name}」を${verbs[direction]}。`;
}

function target({ targets, baseline }: Indicator): string {
  const final = targets.at(-1);
  if (!final) return '目標は、収録した資料に書かれていません。';
  const start = baseline ? `基準値${amountOf(baseline)}から、` : '';
  const others = targets.length > 1 ? `ほかに${targets.length - 1}つの年度の目標があります。` : '';
  if (final.value === null) return `${start}「${final.label}」（数値ではない目標）。`;
  return `${start}${amountOf(final)}に。${others}`;
}

function known(indicator: Indicator): string {
  const latest = indicator.actuals.at(-1);
  return latest ? indicator.standing.reason : nothingKnown([indicator]);
}

function unknown({ plan, actuals, targets }: Indicator): string {
  const latest = actuals.at(-1)?.fy ?? null;
  const last = Math.max(targets.at(-1)?.fy ?? 0, plan.years.at(-1) ?? 0);
  if (latest === null) return 'これまでの実績。';
  if (latest >= last) return '最後の年度までの実績は、すべて上にあります。';
  if (latest >= lastYearToKnow(plan)) return 'これからの年度の実績。';
  return `${fiscalYearName(latest + 1)}以降の実績。`;
}

/** 「80%以上（令和6年度・2024年度）」; a target in words as printed. */
function amountOf(value: IndicatorValue): string {
  return value.value === null ? `「${value.label}」` : figureName(value);
}
