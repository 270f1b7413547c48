import { labelFacts, type LabelFacts } from '../../../words/label-facts.ts';
import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';
import { planLines, yearIn, type Line } from './plan-rows.ts';

/** A value and its year are those of the label, which says what is printed: 「R7：61%」 is 61, of 2025. */
export function checkLabelValue(input: RawInput): Problem[] {
  const known = new Map<string, LabelFacts>();
  return planLines(input).flatMap((plan) =>
    plan.of('indicator_values').flatMap((line) => {
      const label = line.record.cells['label'];
      if (!label) return [];
      // Many values of a plan are labelled alike: 「R7：100%」.
      const facts = known.get(label) ?? labelFacts(label);
      known.set(label, facts);
      const value = valueProblem(line, facts);
      const year = yearProblem(line, facts);
      return value.length > 0 ? [...value, ...year] : year;
    }),
  );
}

const figure = /^-?\d{1,15}(\.\d{1,15})?$/;

/** Whether the value is among the numbers of its label, or the label has none. */
export function agreesWithLabel({ cell }: Line, { numbers } = labelFacts(cell('label'))): boolean {
  const value = cell('value');
  if (!figure.test(value) || numbers.length === 0) return true;
  return numbers.some((it) => isSame(it, value));
}

function valueProblem(line: Line, facts: LabelFacts): Problem[] {
  if (agreesWithLabel(line, facts)) return [];
  const [label, value] = [line.cell('label'), line.cell('value')];
  const printed = facts.numbers;
  return [
    {
      rule: 'label-value',
      ...placeOf(line.raw, line.record, 'value'),
      message: '値が、同じ行の label（資料の記載）にある数と違います。',
      found: `value=${value}、label=${label}`,
      expected: `label にある数（${printed.map(({ text }) => text).join('、')}）のどれか`,
      nearest: printed.map(({ text }) => text),
      fix: '資料で数を確かめ、value か label のうち、違うほうを直してください。',
    },
  ];
}

/** 81.7 stands for 81.69336 too: a label may be rounded, and tells a loss with ▲ or without. */
function isSame(printed: { text: string; others: readonly number[] }, value: string): boolean {
  const decimals = printed.text.split('.')[1]?.length ?? 0;
  const rounded = Number(Number(value).toFixed(decimals));
  return [Number(printed.text), ...printed.others].some(
    (it) => it === rounded || it === Number(value),
  );
}

function yearProblem(line: Line, { years: printed }: LabelFacts): Problem[] {
  const fy = printed.length === 0 ? undefined : yearIn(line, 'fy');
  if (fy === undefined || printed.some(({ fys }) => fys.includes(fy))) return [];
  const label = line.cell('label');
  const [first, last] = [yearIn(line, 'period_from'), yearIn(line, 'period_to')];
  if (printed.some(({ fys }) => fys.some((it) => [fy, first, last].includes(it)))) return [];
  const years = [...new Set(printed.flatMap(({ fys }) => fys))];
  return [
    {
      rule: 'label-value',
      ...placeOf(line.raw, line.record, 'fy'),
      message: '年度が、同じ行の label（資料の記載）にある年度と違います。',
      found: `fy=${fy}、label=${label}`,
      expected: `label にある年度（${printed.map(({ text, fys }) => `${text} は ${fys.join(' か ')}`).join('、')}）のどれか`,
      nearest: years.map(String),
      fix: '資料で年度を確かめ、fy か label のうち、違うほうを直してください。',
    },
  ];
}
