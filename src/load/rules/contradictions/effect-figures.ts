import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';
import { hasFigure, planLines, whereIs, type Line } from './plan-rows.ts';

/** Effects can be added up: one kind is counted in one unit of money, no row stands twice, none is a thousandfold of its plan. */
export function checkEffectFigures(input: RawInput): Problem[] {
  return planLines(input).flatMap((plan) => {
    const effects = plan.of('effects').filter((line) => hasFigure(line));
    const twice = repeated(effects);
    return [...otherUnits(effects), ...twice, ...otherScales(effects)];
  });
}

const rule = 'effect-figures';
const money: readonly string[] = ['円', '千円', '万円', '百万円', '千万円', '億円', '兆円'];

/** The first row in each further unit of money. */
function otherUnits(effects: readonly Line[]): Problem[] {
  const kinds = Map.groupBy(
    effects.filter(({ cell }) => money.includes(cell('unit').normalize('NFKC'))),
    ({ cell }) => cell('kind'),
  );
  return [...kinds.values()].flatMap((lines) => {
    const units = [...Map.groupBy(lines, ({ cell }) => cell('unit'))].toSorted(
      ([, a], [, b]) => b.length - a.length,
    );
    const [usual, ...others] = units;
    return others.map(([unit, [line]]) => ({
      rule,
      ...placeOf(line!.raw, line!.record, 'unit'),
      message: `同じ種類の効果が、ほかの行（${whereIs(usual![1][0]!)}など）では「${usual![0]}」で書かれていて、足し合わせられません。`,
      found: unit,
      expected: '1つの種類の効果に、1つの単位',
      nearest: [usual![0]],
      fix: `資料で単位を確かめ、値を ${usual![0]} に直すと合計に入ります。資料が行によって単位を変えているなら、そのままで構いません。`,
    }));
  });
}

const whole = ['kind', 'series', 'fy', 'value', 'unit', 'cumulative', 'one_off'];
const owner = ['measure_no', 'action_no', 'section_no'];

/** Two rows or more that have the same in some columns, of which the owner is looked at first: few share that. */
function alike(effects: readonly Line[], columns: readonly string[]): Line[][] {
  const ofOwner = Map.groupBy(effects, ({ record: { cells } }) => {
    return `${cells['measure_no']}/${cells['action_no']}/${cells['fy']}`;
  });
  return [...ofOwner.values()]
    .filter((lines) => lines.length > 1)
    .flatMap((lines) => [
      ...Map.groupBy(lines, ({ cell }) => columns.map(cell).join('\n')).values(),
    ])
    .filter((lines) => lines.length > 1);
}

/** A row that says what another says would be counted twice. */
function repeated(effects: readonly Line[]): Problem[] {
  return alike(effects, [...whole, ...owner]).flatMap(([first, ...others]) =>
    others.map((line) => ({
      rule,
      ...placeOf(line.raw, line.record, 'effect_no'),
      message: `${whereIs(first!)}と同じ効果で、合計に2度数えられます。`,
      found: `effect_no=${line.cell('effect_no')}、value=${line.cell('value')}`,
      expected: '1つの効果に1行',
      fix: '同じものなら、どちらかの行を消してください。同じ額の別の効果なら、そのままで構いません。',
    })),
  );
}

/** Thousands taken for single units, or the other way round: planned 2,400, actual 2,310,000. */
function otherScales(effects: readonly Line[]): Problem[] {
  const same = alike(effects, ['kind', 'fy', 'unit', 'cumulative', ...owner]);
  return same.flatMap((lines) => {
    const [planned, actual] = ['planned', 'actual'].map((series) =>
      lines.find(({ cell }) => cell('series') === series),
    );
    if (!planned || !actual) return [];
    const ratio = Math.abs(Number(actual.cell('value')) / Number(planned.cell('value')));
    if (!(ratio >= 500 && Number.isFinite(ratio)) && !(ratio > 0 && ratio <= 1 / 500)) return [];
    return [
      {
        rule,
        ...placeOf(actual.raw, actual.record, 'value'),
        message: `実績の桁が、同じ効果の計画（${whereIs(planned)}は ${planned.cell('value')}${planned.cell('unit')}）と大きく違います。`,
        found: `${actual.cell('value')}${actual.cell('unit')}`,
        expected: '計画と同じ単位で数えた値',
        fix: '資料で単位（円か千円か百万円か）を確かめ、違うほうを直してください。資料のとおりなら、そのままで構いません。',
      },
    ];
  });
}
