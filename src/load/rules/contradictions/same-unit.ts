import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';
import { planLines, whereIs, type Line } from './plan-rows.ts';

/** Units that are one, besides those that differ only in width or form (％ %, ㎡ m2, ㌔ キロ). */
const same: readonly (readonly string[])[] = [
  ['人', '名'],
  ['か所', 'カ所', 'ヶ所', 'ケ所', 'ヵ所', '箇所', '個所'],
  ['か月', 'カ月', 'ヶ月', 'ケ月', 'ヵ月', '箇月'],
  ['%', 'パーセント'],
  ['m2', 'm²', '平方メートル', '平米'],
  ['時間', 'h'],
  ['t', 'トン'],
  ['km', 'キロメートル'],
];

/** A plan writes a unit in one way, so that figures of one unit can be found and compared. */
export function checkSameUnit(input: RawInput): Problem[] {
  // Thousands of rows have a handful of units.
  const forms = new Map<string, string>();
  const formOnce = (unit: string) => {
    const form = forms.get(unit) ?? formOf(unit);
    forms.set(unit, form);
    return form;
  };
  return planLines(input).flatMap((plan) => {
    const lines = [...plan.of('indicators'), ...plan.of('effects')].filter(({ cell }) =>
      cell('unit'),
    );
    const units = Map.groupBy(lines, ({ cell }) => formOnce(cell('unit')));
    return [...units.values()].flatMap(writtenOtherwise);
  });
}

/** One form for all ways of writing a unit. */
function formOf(unit: string): string {
  const form = unit.normalize('NFKC').trim().toLowerCase();
  const group = same.find((words) => words.some((it) => it.normalize('NFKC') === form));
  return group?.[0] ?? form;
}

/** The first line of each other way of writing than the first one. */
function writtenOtherwise(lines: readonly Line[]): Problem[] {
  const ways = [...Map.groupBy(lines, ({ cell }) => cell('unit'))].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  const [[usual, [example]], ...others] = ways as [[string, Line[]], ...[string, Line[]][]];
  return others.map(([unit, [line]]) => ({
    rule: 'same-unit',
    ...placeOf(line!.raw, line!.record, 'unit'),
    message: `同じ単位が、${whereIs(example!)}では「${usual}」と書かれています。`,
    found: unit,
    expected: '1つの単位に、1つの書き方',
    nearest: [usual],
    fix: `同じ単位なら ${usual} にそろえてください。資料が書き分けていて意味も違うなら、そのままで構いません。`,
  }));
}
