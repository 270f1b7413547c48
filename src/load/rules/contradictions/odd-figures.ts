import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';
import { agreesWithLabel } from './label-value.ts';
import { byCell, planLines, siteLines, whereIs, yearIn, type Line } from './plan-rows.ts';

const rule = 'odd-figures';

/** No plan lasts longer. */
const farthest = 30;
/** A target lies within so many years after its plan, and none lies before the year from which the plan starts. */
const yearsAfter = 15;

/** An indicator starts from one baseline, no actual is a copy of the one before, what is counted is not below zero, and no year is of another century. */
export function checkOddFigures(input: RawInput): Problem[] {
  const homes = siteLines(input, 'plans');
  const plans = byCell(homes, 'plan_id');
  return [
    ...homes.flatMap(longPlan),
    ...planLines(input).flatMap((plan) => {
      const indicators = byCell(plan.of('indicators'), 'indicator_no');
      const values = plan.of('indicator_values');
      return [
        ...otherBaselines(values),
        ...copiedActuals(values),
        ...values.flatMap((line) =>
          belowZero(line, indicators.get(line.record.cells['indicator_no'] ?? '')),
        ),
        ...farTargets(values, plans.get(plan.planId)),
      ];
    }),
  ];
}

/** A baseline that was corrected stands beside the first under a revision or day of its own. */
function otherBaselines(values: readonly Line[]): Problem[] {
  const baselines = values.filter(({ record: { cells } }) => cells['series'] === 'baseline');
  const alike = Map.groupBy(baselines, ({ record: { cells } }) => {
    const { indicator_no: no, revision, decided_on: day, qualifier } = cells;
    return [no, revision, day, qualifier].join('\n');
  });
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.map((line) => ({
      rule,
      ...placeOf(line.raw, line.record, 'series'),
      message: `同じ指標に、基準値がもう1つあります（${whereIs(first!)}は ${first!.cell('fy')}年度の ${first!.cell('value')}）。`,
      found: `${line.cell('fy')}年度の ${line.cell('value')}`,
      expected: '1つの指標に、基準値は1つ（改めたものは revision か decided_on を変える）',
      fix: '計画の前の実績なら series を actual に、改めた基準値なら revision を revised にしてください。資料が2つの基準値を示しているなら、そのままで構いません。',
    })),
  );
}

/** Figures of so many digits are hardly the same twice; 100 and 0 often are. */
const telling = /^-?(?=(?:\D*[1-9]){2})\d(?:[.]?\d){2,}$/;

/** The actual of a year that is to the last digit that of the year before was probably copied with it. */
function copiedActuals(values: readonly Line[]): Problem[] {
  const actuals = values.filter(
    ({ record: { cells } }) => cells['series'] === 'actual' && telling.test(cells['value'] ?? ''),
  );
  const known = byYear(actuals);
  return actuals.flatMap((line) => {
    const fy = yearIn(line, 'fy');
    const before = fy && known.get(yearKey(line, fy - 1));
    if (!before || before.cell('value') !== line.cell('value')) return [];
    return [
      {
        rule,
        ...placeOf(line.raw, line.record, 'value'),
        message: `実績が、前の年度の実績（${whereIs(before)}）とすべての桁で同じです。`,
        found: `${fy}年度も ${fy - 1}年度も ${line.cell('value')}`,
        expected: 'その年度の実績',
        fix: '前の年度の行を写したままになっていないか、資料で確かめてください。資料のとおりなら、そのままで構いません。',
      },
    ];
  });
}

function byYear(lines: readonly Line[]): ReadonlyMap<string, Line> {
  return new Map(lines.map((line) => [yearKey(line, yearIn(line, 'fy') ?? 0), line]));
}

function yearKey({ record: { cells } }: Line, fy: number): string {
  return [cells['indicator_no'], fy, cells['as_of']?.slice(5) ?? ''].join(' ');
}

const counted =
  /^(人|名|件|回|箇所|か所|ヶ所|カ所|団体|施設|社|世帯|台|校|冊|棟|戸|業務|手続|課|日|時間)$/;

/** What such a name tells may well be below zero: 人口の増減、前年度との差. */
const difference = /増減|増加|減少|差|比|削減|縮減|純|伸び|変化|収支|転入|社会増/;

function belowZero(line: Line, indicator: Line | undefined): Problem[] {
  const value = line.record.cells['value'] ?? '';
  if (!indicator || !/^-\d/.test(value)) return [];
  const [name, unit] = [indicator.cell('name'), indicator.cell('unit').normalize('NFKC').trim()];
  const isShare = unit === '%' && name.includes('割合');
  if (difference.test(name) || !(isShare || counted.test(unit))) return [];
  // A value that its label contradicts is told there.
  if (!agreesWithLabel(line)) return [];
  return [
    {
      rule,
      ...placeOf(line.raw, line.record, 'value'),
      message: `数えたものや割合の値が、0より小さくなっています（指標「${name}」の単位は ${unit}）。`,
      found: value,
      expected: '0 以上の値',
      fix: '資料で値を確かめてください。減った数を表す指標なら、そのままで構いません。',
    },
  ];
}

function farTargets(values: readonly Line[], home: Line | undefined): Problem[] {
  const [start, end] = [home && yearIn(home, 'start_fy'), home && yearIn(home, 'end_fy')];
  if (start === undefined || end === undefined || end - start > farthest) return [];
  return values
    .filter(({ record: { cells } }) => cells['series'] === 'target')
    .filter((line) => {
      const fy = yearIn(line, 'fy');
      return fy !== undefined && (fy > end + yearsAfter || fy < start - 1);
    })
    .map((line) => ({
      rule,
      ...placeOf(line.raw, line.record, 'fy'),
      message:
        Number(line.cell('fy')) < start
          ? `目標の年度が、計画の期間（${start}〜${end}）の前です。`
          : `目標の年度が、計画の期間（${start}〜${end}）から${yearsAfter}年より離れています。`,
      found: line.cell('fy'),
      expected: '計画の期間か、それに近い年度',
      fix: '資料で年度を確かめてください。資料のとおりなら、そのままで構いません。',
    }));
}

function longPlan(plan: Line): Problem[] {
  const [start, end] = [yearIn(plan, 'start_fy'), yearIn(plan, 'end_fy')];
  if (start === undefined || end === undefined || end - start <= farthest) return [];
  return [
    {
      rule,
      ...placeOf(plan.raw, plan.record, 'end_fy'),
      message: `計画の期間が${end - start + 1}年あります（${start}〜${end}）。`,
      found: String(end),
      expected: `${farthest}年までの期間`,
      fix: '資料で始まりと終わりの年度を確かめてください。資料のとおりなら、そのままで構いません。',
    },
  ];
}
