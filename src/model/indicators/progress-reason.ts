import { nameBeside } from '../../words/code-names.ts';
import { dateName, fiscalYearName, fiscalYearWords } from '../../words/fiscal-year.ts';
import { amountName, isSame, shareName } from '../../words/number.ts';
import type { Measured, Standing, Target } from './standing.ts';
import { statusName } from './status.ts';
import { pathPoints, type PathInput, type Point } from './target-path.ts';
import { isBeyond, keepsTo, wantedIn } from './wanted.ts';

/** What the sentences are made from. */
interface Case {
  measured: Measured;
  judged: Omit<Standing, 'reason'>;
  path: PathInput;
}

/** The sentences that explain a status with its inputs. */
export function reasonFor(
  measured: Measured,
  judged: Omit<Standing, 'reason'>,
  path: PathInput,
): string {
  const it = { measured, judged, path };
  const because = (cause: string) => `${cause}ため「${statusName(judged.status)}」です。`;
  switch (judged.status) {
    case 'no_target':
      return `${measured.actuals.length > 0 ? reported(it) : ''}${because(noTarget(measured))}`;
    case 'not_due':
      return `実績は収録した資料にありません。${because(`${firstYear(measured)}終わっていない`)}`;
    case 'not_recorded':
      return because(`${firstYear(measured)}終わっていますが、収録した資料に実績がない`);
    default: {
      if (measured.direction === 'maintain') return reportedYears(it) + because(maintained(it));
      const cause = compared(it);
      return reported(it) + because(cause) + remarks(it, cause);
    }
  }
}

function noTarget({ targetKind, targetWords }: Measured): string {
  const printed = targetWords ? `「${targetWords}」` : null;
  const place = printed ? `（資料の記載：${printed}）` : '';
  const kinds = {
    number: printed ? `目標の欄の記載は${printed}で、` : '収録した資料に',
    words: `目標は${printed ? `${printed}という` : ''}言葉で示され、`,
    below_previous_year: `目標は前年度を下回ること${place}で、`,
    above_national_average: `目標は全国平均を上回ること${place}で、`,
  };
  return `${kinds[targetKind]}数値の目標がない`;
}

function firstYear(measured: Measured): string {
  const name = measured.targets.length > 1 ? '最初の' : '';
  const { asOf, targets, unit } = measured;
  return `${name}${targetWord(targets[0]!)}${pointName(targets[0]!, unit)}の年度は、${dateName(asOf)}の時点で`;
}

/** 「令和4年度（2022年度）の実績は71.5%です。」, 「令和4年度（2022年度）までの累計の実績は75.6億円です。」 */
function reported({ measured: { actuals, unit, nature } }: Case): string {
  const { fy, value, isPreliminary, printed } = actuals.at(-1)!;
  const until = nature === 'cumulative' ? 'までの累計' : '';
  const name = `${fiscalYearName(fy)}${until}の実績${isPreliminary ? '（速報値）' : ''}`;
  return `${name}は${amountName(value, unit, printed?.decimals)}です。`;
}

/** What is to be maintained is judged by all its years, so all are named. */
function reportedYears({ measured: { actuals, unit } }: Case): string {
  const years = actuals.map(({ fy, value, isPreliminary, printed }) => {
    const note = isPreliminary ? '（速報値）' : '';
    return `${fiscalYearName(fy)}が${amountName(value, unit, printed?.decimals)}${note}`;
  });
  return `実績は、${years.join('、')}です。`;
}

function maintained({ measured, judged, path }: Case): string {
  const { targets, unit } = measured;
  const amounts = [...new Set(targets.map((target) => qualified(target, unit)))];
  const wanted =
    amounts.length === 1 ? `目標の${amounts[0]}` : `各年度の目標（${amounts.join('、')}）`;
  if (judged.status === 'achieved')
    return `${fiscalYearName(targets.at(-1)!.fy)}までの、実績のあるすべての年度で${wanted}を保った`;
  if (judged.status === 'on_track') return `実績のあるすべての年度で${wanted}を保っている`;
  if (judged.status === 'regressed')
    return `最も新しい実績が、基準値${pointName(measured.baseline!, unit)}よりも${wanted}から離れている`;
  const broken = measured.actuals.filter(
    ({ fy, value }) => !keepsTo(value, wantedIn(measured, fy, path)),
  );
  const years = broken.map(({ fy }) => fiscalYearWords(fy)).join('、');
  return `${wanted}を保てなかった年度（${years}）がある`;
}

/** What the latest actual is held against, and how it compares. */
function compared(it: Case): string {
  const { measured, judged } = it;
  const latest = measured.actuals.at(-1)!;
  const final = measured.targets.at(-1)!;
  if (judged.status === 'achieved')
    return `${latest.fy < final.fy ? '目標年度より早く、' : ''}${finalName(measured)}に届いている`;
  if (judged.status === 'regressed') {
    const isUp = measured.direction === 'increase';
    const start = pointName(measured.baseline!, measured.unit);
    return `${finalName(measured)}は基準値${start}より${isUp ? '高' : '低'}い値ですが、実績は基準値を${isUp ? '下' : '上'}回っている`;
  }
  return againstTime(it) ?? againstPath(it);
}

/** The share of the way against the share of the time: for one straight line, midway. */
function againstTime({ measured, judged, path }: Case): string | null {
  const [start, end, ...others] = pathPoints(path);
  const { fy } = measured.actuals.at(-1)!;
  if (!start || !end || others.length > 0 || start !== path.baseline) return null;
  if (judged.progress === null || fy <= start.fy || fy >= end.fy) return null;
  const [years, all] = [fy - start.fy, end.fy - start.fy];
  const [way, time] = [shareName(judged.progress), shareName(years / all)];
  const isEven = isSame(judged.progress, years / all);
  // Shares that differ by less than they print would make no sense side by side.
  if (way === time && !isEven) return null;
  const isAhead = judged.status === 'on_track';
  const against = !isAhead ? 'を下回る' : isEven ? 'に並ぶ' : 'を上回る';
  return `${baselineName(measured)}から${finalName(measured)}までの道のりの${way}で、期間の${time}（${all}年のうち${years}年）${against}`;
}

function againstPath({ measured, judged, path }: Case): string {
  const { unit, targets, actuals } = measured;
  const { fy, value } = actuals.at(-1)!;
  const met = judged.status === 'on_track' ? '届いている' : '届いていない';
  const own = targets.find((target) => target.fy === fy);
  if (own) return `この年度の${targetWord(own)}${qualified(own, unit)}に${met}`;
  const points = pathPoints(path);
  const at = points.findIndex((point) => point.fy > fy);
  const [last, next] = [points[at - 1], points[at]];
  const name = (point: Point) => placeName(point, measured, path);
  if (!next) return `${finalName(measured)}に${met}`;
  if (!last || path.nature === 'flow') {
    const which = targets.includes(next) && targets.length > 1 ? '次の' : '';
    return `${lackOfPath(measured)}ので${which}${name(next)}と比べると、${met}`;
  }
  const expected = pathValueName(judged.expected!, value, unit);
  return `${name(last)}と${name(next)}を結ぶ道筋では、この年度の値は${expected}です。実績がこれに${met}`;
}

/** Why the path has no value of its own for the year. */
function lackOfPath({ nature, cumulativeFromFy, ...measured }: Measured): string {
  const { baseline, baselineComparable } = measured;
  if (nature === 'flow') return 'この年度の目標はない';
  if (baseline && baselineComparable && baseline.fy !== null) return beforePath;
  if (nature === 'cumulative' && cumulativeFromFy !== null) return beforePath;
  if (baseline) return baselineComparable ? '基準値の年度が分からない' : '比べられる基準値がない';
  return nature === 'cumulative' ? '数え始める年度が分からない' : '基準値がない';
}

const beforePath = '道筋が始まる前の年度の実績な';

/** What a reader should know beside the cause; amounts that it names are not repeated. */
function remarks(it: Case, cause: string): string {
  const { measured, judged } = it;
  const { baseline, baselineComparable, targets, actuals } = measured;
  const final = targets.at(-1)!;
  const isEarly =
    judged.status === 'on_track' && actuals.at(-1)!.fy < final.fy && isAtFinal(measured);
  const early = `${finalName(measured)}の水準にもすでに届いていますが、達成かどうかはその年度の実績で決まります。`;
  const sentences = [isEarly ? early : way(it, cause)];
  if (baseline && baselineComparable && judged.progress === null) {
    const isEqual = isSame(final.value, baseline.value);
    const than = isEqual ? 'と同じ' : final.value < baseline.value ? 'より低い' : 'より高い';
    // 「10分未満」 is another value than a baseline of 10.
    if (!isEqual || !isBeyond(final))
      sentences.push(`目標は${shortOf(baselineName(measured), cause)}${than}値です。`);
  }
  return sentences.join('');
}

/** How much of the way is gone, where that is not said yet. */
function way(it: Case, cause: string): string {
  const { measured, judged } = it;
  if (judged.progress === null || againstTime(it)) return '';
  if (judged.status !== 'on_track' && judged.status !== 'behind') return '';
  const share = shareName(judged.progress);
  const isShort = judged.progress < 1 || isBeyond(measured.targets.at(-1)!);
  if (isShort && share === '100.0%') return '';
  const { baseline, baselineComparable, unit } = measured;
  const from =
    baseline && baselineComparable ? shortOf(baselineName(measured), cause) : amountName(0, unit);
  const to = shortOf(finalName(measured), cause);
  return `${from}から${to}までの道のりの${share}です。`;
}

/** 「基準値」 for 「基準値5%（令和2年度・2020年度）」 where that was said just before. */
function shortOf(name: string, said: string): string {
  return said.includes(name) ? /^(?:最後の)?(?:基準値|目標)/.exec(name)![0] : name;
}

function isAtFinal({ direction, actuals, targets }: Measured): boolean {
  const [latest, final] = [actuals.at(-1)!.value, targets.at(-1)!.value];
  if (isSame(latest, final)) return !isBeyond(targets.at(-1)!);
  return direction === 'decrease' ? latest < final : latest > final;
}

function baselineName({ baseline, unit }: Measured): string {
  return `基準値${pointName(baseline!, unit)}`;
}

function finalName({ targets, unit }: Measured): string {
  const final = targets.at(-1)!;
  return `${targets.length > 1 ? '最後の' : ''}${targetWord(final)}${pointName(final, unit)}`;
}

/** A point of the path by what it is: a baseline, a target, or 0 before the count begins. */
function placeName(point: Point, { targets, unit }: Measured, path: PathInput): string {
  if (point === path.baseline) return `基準値${pointName(point, unit)}`;
  if (targets.includes(point)) return `${targetWord(point)}${pointName(point, unit)}`;
  return `${fiscalYearName(point.fy)}末の${amountName(0, unit)}`;
}

/** 「100%（令和6年度・2024年度）」 */
export function pointName({ fy, ...amount }: Amount & { fy: number | null }, unit: string): string {
  return `${qualified(amount, unit)}${fy === null ? '' : `（${fiscalYearWords(fy)}）`}`;
}

type Amount = Pick<Target, 'value' | 'qualifier' | 'printed'>;

/** 「目標」 before an amount, 「目標の」 before 「計137施設」, 「各1回」 and 「概ね20%程度」. */
function targetWord({ qualifier, printed }: Target): string {
  const isAbout = qualifier === 'about' && Boolean(printed?.before);
  return isAbout || word('before', qualifier) ? '目標の' : '目標';
}

/** 計 before an amount, 以上 after it. */
function word(side: 'before' | 'after', qualifier: Target['qualifier']): string {
  return nameBeside(side, 'indicator_values', 'qualifier', qualifier ?? 'exact');
}

function qualified({ value, qualifier, printed }: Amount, unit: string): string {
  const amount = amountName(value, unit, printed?.decimals);
  // Of what is only about so much, every word is told that is printed.
  if (qualifier === 'about' && printed && printed.before + printed.after !== '')
    return `${printed.before}${amount}${printed.after}`;
  return `${word('before', qualifier)}${amount}${word('after', qualifier)}`;
}

/** A point between two printed values: as many decimals as the comparison needs, two at least. */
function pathValueName(expected: number, actual: number, unit: string): string {
  for (let places = 2; places < 12; places++) {
    const value = Number(expected.toFixed(places));
    const isNear = Math.abs(value - expected) <= Math.abs(expected) / 200;
    const isOnSameSide = Math.sign(actual - value) === Math.sign(actual - expected);
    if (isNear && isOnSameSide)
      return `${isSame(value, expected) ? '' : '約'}${amountName(value, unit)}`;
  }
  return amountName(expected, unit);
}
