import { accessibility, demandedLevels } from '../../../tables/accessibility.ts';
import {
  successCriteria,
  type SuccessCriterion,
} from '../../../tables/describe/success-criteria.ts';
import { placeOf, recordsOf, tableOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
import type { Problem } from '../../report/problem.ts';

const rule = 'accessibility-test';
const levelNames: Record<string, { ja: string }> = accessibility.columns.find(
  ({ name }) => name === 'level',
)!.values!;

/** A test of accessibility ends after it began, has results, and claims no level that they do not bear out. */
export function checkAccessibilityTest(input: RawInput): Problem[] {
  const tests = tableOf(input, 'accessibility', null);
  const results = recordsOf(input, 'accessibility_criteria');
  return [
    ...(tests?.records ?? []).flatMap((test) => [
      ...periodProblem(tests!, test),
      ...levelProblem(
        tests!,
        test,
        results.filter(({ cells }) => cells['stated_on'] === test.cells['stated_on']),
      ),
    ]),
    ...inapplicable(input),
  ];
}

function periodProblem(raw: RawTable, record: RawRecord): Problem[] {
  const { tested_from: first = '', tested_to: last = '' } = record.cells;
  if (first === '' || last === '' || first <= last) return [];
  return [
    {
      rule,
      ...placeOf(raw, record, 'tested_to'),
      message: '試験実施期間の最終日が、初日より前です。',
      found: last,
      expected: `${first}（初日）か、それより後の日`,
      fix: '初日か最終日を直してください。',
    },
  ];
}

function levelProblem(raw: RawTable, test: RawRecord, results: readonly RawRecord[]): Problem[] {
  const { level = '', stated_on: date = '' } = test.cells;
  if (!Object.hasOwn(demandedLevels, level) || date === '') return [];
  const at = { rule, ...placeOf(raw, test, 'level'), found: level };
  const name = levelNames[level]!.ja;
  if (results.length === 0)
    return [
      {
        ...at,
        message: `「${name}」と書かれていますが、この試験の達成基準の結果がありません。`,
        expected: `data/accessibility_criteria.csv に、表明日が ${date} の行`,
        fix: '試験した達成基準ごとに行を加えてください。試験をしていなければ、この行を消してください。',
      },
    ];
  const lacking = notPassed(level as keyof typeof demandedLevels, results);
  if (lacking.length === 0) return [];
  const named = lacking.slice(0, 5).map(({ no, ja }) => `${no} ${ja}`);
  const rest = lacking.length > 5 ? ` など${lacking.length}件` : '';
  return [
    {
      ...at,
      message: `「${name}」と書かれていますが、適合の結果がない達成基準があります。`,
      expected: `次の達成基準が適合であること: ${named.join('、')}${rest}`,
      fix: `試験の結果を加えるか、${level}_partial（${levelNames[`${level}_partial`]!.ja}）に直してください。`,
    },
  ];
}

/** The criteria of the standard that the level demands and that have no result or a bad one. */
function notPassed(
  level: keyof typeof demandedLevels,
  results: readonly RawRecord[],
): SuccessCriterion[] {
  const demanded: readonly string[] = demandedLevels[level];
  const passed = results
    .filter(({ cells }) => cells['result'] === 'pass')
    .map(({ cells }) => cells['criterion_no']);
  return successCriteria.filter(
    (it) =>
      it.standard === 'JIS X 8341-3:2016' && demanded.includes(it.level) && !passed.includes(it.no),
  );
}

/** What there is nothing of on the tested pages cannot fail: the standard counts it as met. */
function inapplicable(input: RawInput): Problem[] {
  const raw = tableOf(input, 'accessibility_criteria', null);
  return (raw?.records ?? [])
    .filter(({ cells }) => cells['applies'] === 'no' && cells['result'] === 'fail')
    .map((record) => ({
      rule,
      ...placeOf(raw!, record, 'result'),
      message: '非適用の達成基準が不適合になっています。',
      found: 'fail',
      expected: '対象になるものがない達成基準の結果は pass（適合）',
      fix: '結果を pass にするか、適用を yes に直してください。',
    }));
}
