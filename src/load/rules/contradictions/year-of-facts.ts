import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';
import { asOfIn } from './as-of.ts';
import { planLines, siteLines, yearIn, type Line } from './plan-rows.ts';

// Figures of earlier years stand beside a plan for comparison; what was done is told from the year before it on.
const yearsOfFigures = 15;
const yearsOfResults = 2;

/** Results and reviews are not of a year to come, and neither they nor actuals of a time long before the plan. */
export function checkYearOfFacts(input: RawInput): Problem[] {
  const asOf = asOfIn(input);
  const plans = new Map(siteLines(input, 'plans').map((line) => [line.cell('plan_id'), line]));
  return planLines(input).flatMap((plan) => {
    const home = plans.get(plan.planId);
    const start = home && yearIn(home, 'start_fy');
    const done = [...plan.of('results').filter(isDone), ...plan.of('reviews')];
    const actuals = plan.of('indicator_values').filter(({ cell }) => cell('series') === 'actual');
    return [
      ...(asOf ? done.flatMap((line) => toCome(line, asOf.fy)) : []),
      ...(start === undefined
        ? []
        : [
            ...done.flatMap((line) => longBefore(line, start, yearsOfResults)),
            ...actuals.flatMap((line) => longBefore(line, start, yearsOfFigures)),
          ]),
    ];
  });
}

/** A plan for a year may be of a year to come. */
const isDone = ({ cell }: Line) => cell('kind') !== 'plan';

function toCome(line: Line, latest: number): Problem[] {
  const fy = yearIn(line, 'fy');
  if (fy === undefined || fy <= latest) return [];
  return [
    {
      rule: 'year-of-facts',
      ...placeOf(line.raw, line.record, 'fy'),
      message: `行われたことの年度が、データの時点の年度（data/site.csv の as_of_fy は ${latest}）より後です。`,
      found: String(fy),
      expected: `${latest} 以前の年度`,
      fix: '年度を直すか、新しい資料によるものなら data/site.csv の as_of と as_of_fy を新しくしてください。',
    },
  ];
}

function longBefore(line: Line, start: number, years: number): Problem[] {
  const fy = yearIn(line, 'fy');
  if (fy === undefined || fy >= start - years) return [];
  return [
    {
      rule: 'year-of-facts',
      ...placeOf(line.raw, line.record, 'fy'),
      message: `年度が、計画の始まり（data/plans.csv の start_fy は ${start}）よりずっと前です。`,
      found: String(fy),
      expected: `${start - years} 以後の年度`,
      fix: '資料で年度を確かめ、違っていれば直してください。資料のとおりなら、そのままで構いません。',
    },
  ];
}
