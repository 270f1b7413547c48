import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';
import { agreesWithLabel } from './label-value.ts';
import { hasFigure, planLines, whereIs, type Line } from './plan-rows.ts';

/** The values of a share are all of one scale: 0.62 or 620 beside 45 and 80 is asked about. */
export function checkPercentScale(input: RawInput): Problem[] {
  return planLines(input).flatMap((plan) => {
    const shares = new Set(
      plan
        .of('indicators')
        .filter(({ cell }) => cell('unit').normalize('NFKC').trim() === '%')
        .map(({ cell }) => cell('indicator_no')),
    );
    const values = plan
      .of('indicator_values')
      .filter((line) => shares.has(line.cell('indicator_no')) && hasFigure(line));
    const byIndicator = Map.groupBy(values, ({ cell }) => cell('indicator_no'));
    return [...byIndicator.values()].flatMap(ofOtherScale);
  });
}

function ofOtherScale(lines: readonly Line[]): Problem[] {
  return lines.flatMap((line) => {
    const value = Number(line.cell('value'));
    const others = lines.filter((it) => it !== line).map((it) => Number(it.cell('value')));
    const meant = meantBy(
      value,
      others.filter((it) => it >= 5 && it <= 100),
    );
    // A value that its label contradicts is told there.
    if (meant === undefined || !agreesWithLabel(line)) return [];
    const sibling = lines.find((it) => it !== line && Number(it.cell('value')) >= 5)!;
    return [problem(line, sibling, meant)];
  });
}

/** 62 for 0.62 beside values such as 45 and 80; nothing where the value may be right as it is. */
function meantBy(value: number, ordinary: readonly number[]): number | undefined {
  if (ordinary.length === 0) return undefined;
  if (value > 0 && value < 1 && isNear(value * 100, ordinary)) return tidy(value * 100);
  // 120 % may be right; what is like the others only when divided by ten is not.
  if (value > 200 && isNear(value / 10, ordinary)) return tidy(value / 10);
  return value > 1000 && isNear(value / 100, ordinary) ? tidy(value / 100) : undefined;
}

function isNear(candidate: number, ordinary: readonly number[]): boolean {
  return ordinary.some((it) => candidate >= it / 3 && candidate <= it * 3);
}

const tidy = (value: number) => Number(value.toPrecision(12));

function problem(line: Line, sibling: Line, meant: number): Problem {
  return {
    rule: 'percent-scale',
    ...placeOf(line.raw, line.record, 'value'),
    message: `単位が%の指標ですが、同じ指標のほかの値（${whereIs(sibling)}は ${sibling.cell('value')}）と桁が違います。`,
    found: line.cell('value'),
    expected: '%で数えた数（6割2分なら 62）',
    nearest: [String(meant)],
    fix: `資料で値を確かめてください。${meant}% のことなら ${meant} と書きます。資料のとおりなら、そのままで構いません。`,
  };
}
