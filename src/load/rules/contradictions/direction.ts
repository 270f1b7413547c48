import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';
import { hasFigure, planLines, whereIs, yearIn, type Line } from './plan-rows.ts';

/** Values go the way that their indicator says: what is to rise has no target below its baseline, a total never falls. */
export function checkDirection(input: RawInput): Problem[] {
  return planLines(input).flatMap((plan) => {
    const values = Map.groupBy(
      plan.of('indicator_values').filter((line) => hasFigure(line)),
      ({ record: { cells } }) => cells['indicator_no'],
    );
    return plan.of('indicators').flatMap((indicator) => {
      const own = values.get(indicator.cell('indicator_no')) ?? [];
      const against = targetAgainst(indicator, own) ?? wordAgainst(indicator, own);
      return [...(against ? [against] : []), ...totalsThatFall(indicator, own)];
    });
  });
}

const rule = 'direction';
const names = { increase: '増やす', decrease: '減らす' };

const valueOf = ({ cell }: Line) => Number(cell('value'));

function directionOf({ cell }: Line): keyof typeof names | undefined {
  const direction = cell('direction');
  return direction === 'increase' || direction === 'decrease' ? direction : undefined;
}

function ofSeries(lines: readonly Line[], series: string): Line[] {
  return lines
    .filter((line) => line.cell('series') === series && yearIn(line, 'fy') !== undefined)
    .toSorted((a, b) => yearIn(a, 'fy')! - yearIn(b, 'fy')!);
}

/** A level or total whose last target is worse than its baseline; amounts of single years may be. */
function targetAgainst(indicator: Line, own: readonly Line[]): Problem | undefined {
  const direction = directionOf(indicator);
  const isComparable =
    indicator.cell('baseline_comparable') !== 'no' && indicator.cell('nature') !== 'flow';
  const [target, baseline] = [ofSeries(own, 'target').at(-1), ofSeries(own, 'baseline').at(-1)];
  if (!direction || !isComparable || !target || !baseline) return undefined;
  const rise = valueOf(target) - valueOf(baseline);
  if (direction === 'increase' ? rise >= 0 : rise <= 0) return undefined;
  return problem(
    indicator,
    `「${names[direction]}」指標ですが、目標値が基準値より${direction === 'increase' ? '小さい' : '大きい'}値です。`,
    `direction=${direction}、基準値 ${baseline.cell('value')}（${whereIs(baseline)}）、目標値 ${target.cell('value')}（${whereIs(target)}）`,
    '増減の向きか値のうち、違うほうを直してください。比べられない基準値なら、baseline_comparable を no にしてください。資料のとおりなら、そのままで構いません。',
  );
}

/** 「80%以上」 is no aim of what is to fall. */
function wordAgainst(indicator: Line, own: readonly Line[]): Problem | undefined {
  const direction = directionOf(indicator);
  const wrong = direction === 'increase' ? ['at_most', 'below'] : ['at_least', 'above'];
  const target = own.find(
    ({ cell }) => cell('series') === 'target' && wrong.includes(cell('qualifier')),
  );
  if (!direction || !target) return undefined;
  return problem(
    indicator,
    `「${names[direction]}」指標ですが、目標値に「${direction === 'increase' ? '以下・未満' : '以上・超'}」が付いています。`,
    `direction=${direction}、qualifier=${target.cell('qualifier')}（${whereIs(target)}）`,
    '増減の向きか qualifier のうち、違うほうを直してください。資料のとおりなら、そのままで構いません。',
  );
}

function totalsThatFall(indicator: Line, own: readonly Line[]): Problem[] {
  if (indicator.cell('nature') !== 'cumulative') return [];
  const years = ofSeries(own, 'actual');
  const at = years.findIndex(
    (line, index) =>
      index > 0 &&
      yearIn(line, 'fy')! > yearIn(years[index - 1]!, 'fy')! &&
      valueOf(line) < valueOf(years[index - 1]!),
  );
  if (at === -1) return [];
  const [before, line] = [years[at - 1]!, years[at]!];
  return [
    {
      rule,
      ...placeOf(line.raw, line.record, 'value'),
      message: `累計の指標ですが、実績が前の年度（${whereIs(before)}は ${before.cell('value')}）より小さくなっています。`,
      found: line.cell('value'),
      expected: `${before.cell('value')} 以上の値`,
      fix: '資料で値を確かめてください。年度ごとの数なら、indicators.csv の nature を flow に直すか、累計の値を書いてください。資料が前の値を改めたなら、そのままで構いません。',
    },
  ];
}

function problem(indicator: Line, message: string, found: string, fix: string): Problem {
  return {
    rule,
    ...placeOf(indicator.raw, indicator.record, 'direction'),
    message,
    found,
    expected: '向きの合う基準値・目標値と direction',
    fix,
  };
}
