import { foldMark } from '../../../words/grade-mark.ts';
import { placeOf, recordsOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
import type { Problem } from '../../report/problem.ts';

/** A grade of a result is one of the scale that its plan publishes, for its evaluator or for all. */
export function checkGradeScale(input: RawInput): Problem[] {
  return input.tables
    .filter(({ table }) => table.name === 'results')
    .flatMap((raw) => {
      const scale = recordsOf(input, 'scales', raw.planId);
      const wrong = raw.records.filter(
        (record) => !record.isMisshapen && record.cells['grade'] && !isOfScale(record, scale),
      );
      // A grade that is missing from the scale is one problem, not one of each of its results.
      const groups = Map.groupBy(wrong, ({ cells }) => `${cells['evaluator']}/${cells['grade']}`);
      return [...groups.values()].map((group) => problem(raw, group, scale));
    });
}

function isOfScale({ cells }: RawRecord, scale: readonly RawRecord[]): boolean {
  return scale.some(
    ({ cells: step }) =>
      step['grade'] === cells['grade'] &&
      (!step['evaluator'] || step['evaluator'] === cells['evaluator']),
  );
}

function problem(raw: RawTable, group: RawRecord[], scale: readonly RawRecord[]): Problem {
  const [record] = group;
  const { grade = '', evaluator = '' } = record!.cells;
  const file = raw.file.replace(/results\.csv$/, 'scales.csv');
  const others = group.length > 1 ? `（ほかに${group.length - 1}行も）` : '';
  const known = scale
    .filter(({ cells }) => !cells['evaluator'] || cells['evaluator'] === evaluator)
    .map(({ cells }) => cells['grade'] ?? '');
  return {
    rule: 'grade-scale',
    ...placeOf(raw, record!, 'grade'),
    message: `評価の記号「${grade}」が、評価の段階の表 ${file} にありません${others}。`,
    found: evaluator ? `${grade}（評価者: ${evaluator}）` : grade,
    expected:
      known.length > 0
        ? `${file} の grade にある記号: ${known.join('、')}`
        : `${file} の行（例: ${grade},計画どおり,1,,,）`,
    nearest: known.filter((mark) => foldMark(mark) === foldMark(grade)),
    fix: `記号を直すか、${file} に段階の行を加えてください（grade、title、order は必ず書きます）。`,
  };
}
