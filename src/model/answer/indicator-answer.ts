import { fiscalYearName } from '../../words/fiscal-year.ts';
import { isSame } from '../../words/number.ts';
import type { Indicator, IndicatorValue } from '../types/model.ts';
import { askAt, lastYearToKnow, nothingKnown, withinPlan, type AnswerLines } from './answer.ts';
import { figureAtStart } from './figure-words.ts';
import { targetWords } from './target-words.ts';

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

const directions = { increase: '増やす', decrease: '減らす' } as const;
const directionsOfShare = { increase: '高める', decrease: '下げる' } as const;

/** 「施策「人材の育成」で、「研修を受けた職員」を増やす。」 */
function what(indicator: Indicator): string {
  const { name, action, measure, section } = indicator;
  const owner = action ?? measure ?? section;
  const of = owner ? `「${owner.title}」で、` : '';
  return `${of}「${name}」を${aim(indicator)}。`;
}

/** Growth is told only where the numbers ask for it: of 各1回 after 各1回, or 15件 after 21件, nothing is to grow. */
function aim(indicator: Indicator): string {
  const { direction, unit, targetKind } = indicator;
  if (targetKind === 'below_previous_year') return '前年度より減らす';
  if (targetKind === 'above_national_average') return '全国平均より高くする';
  if (direction === 'maintain') return '保つ';
  const verb = (unit === '%' ? directionsOfShare : directions)[direction];
  const numbers = indicator.targets.flatMap(({ value }) => value ?? []);
  if (numbers.length === 0) return verb;
  const baseline = indicator.baselineComparable ? (indicator.baseline?.value ?? null) : null;
  // A sum without a baseline starts from nought.
  const first = indicator.nature === 'cumulative' ? 0 : numbers[0]!;
  const [start, final] = [baseline ?? first, numbers.at(-1)!];
  if (baseline !== null && isSame(start, final)) return '保つ';
  return (direction === 'increase' ? final > start : final < start) ? verb : '目標の値にする';
}

function target(indicator: Indicator): string {
  const { targets } = indicator;
  const final = targets.at(-1);
  if (!final) return '目標は、収録した資料に書かれていません。';
  const told = targetWords(indicator);
  const { baseline } = indicator;
  const start = baseline && indicator.baselineComparable ? startWords(baseline) : null;
  const beside = start === null ? '' : `基準値は${start}、目標は`;
  if (told === null) return `${beside}「${final.label}」（数値ではない目標）。`;
  if (start !== null && !told.isOne) return `${beside}${told.words}。${told.rest}`;
  const from = start === null ? '' : `基準値${start}から、`;
  return `${from}${told.words}に。${told.rest}${incomparable(indicator)}`;
}

function incomparable({ baseline, baselineComparable }: Indicator): string {
  if (!baseline || baselineComparable) return '';
  return `基準値${startWords(baseline)}とは、性質が違うため比べられません。`;
}

function startWords(baseline: IndicatorValue): string {
  return baseline.value === null ? `「${baseline.label}」` : figureAtStart(baseline);
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
