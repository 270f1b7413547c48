import { codeName } from '../../../words/code-names.ts';
import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';
import { planLines, whereIs, type Line } from './plan-rows.ts';
import { areOpposite } from './states.ts';

/** How forms call those who judge one after the other. */
const judges =
  /(?:[一二三四1-4１-４]次|最終|総合|自己|内部|外部|第三者|庁内|担当課|所管課|部局|本部|委員会?|有識者|市民)(?:に?よる)?評価/;

/** One who judges gives one action one state and one grade a year, and what is done does not become not started. */
export function checkStateConflict(input: RawInput): Problem[] {
  return planLines(input).flatMap((plan) => {
    // A row with a parent tells of a part only.
    const judged = plan
      .of('results')
      .filter(({ cell }) => (cell('state') || cell('grade')) && !cell('parent_no'));
    const things = Map.groupBy(judged, thingOf);
    things.delete('');
    return [...things.values()].flatMap((lines) => {
      const states = lines.filter(({ cell }) => cell('state'));
      return [...inOneYear(states), ...backwards(states), ...twoGrades(lines)];
    });
  });
}

/** What a result is about and who judges it; blank where it is about the whole plan. */
function thingOf(line: Line): string {
  const thing = ['action_no', 'measure_no', 'section_no'].find((name) => line.cell(name));
  return thing ? [thing, line.cell(thing), evaluatorOf(line)].join(' ') : '';
}

/** Who judges: named as such, or by the column of the printed form in which the judgement stands (「外部評価」). */
function evaluatorOf({ cell }: Line): string {
  return cell('evaluator') || (judges.exec(cell('source_place'))?.[0] ?? '');
}

function inOneYear(lines: readonly Line[]): Problem[] {
  const years = Map.groupBy(lines, ({ cell }) => [cell('fy'), cell('kind'), cell('period')].join());
  return [...years.values()].flatMap((same) =>
    same.flatMap((line, index) => {
      const first = same
        .slice(0, index)
        .find(({ cell }) => areOpposite(cell('state'), line.cell('state')));
      return first ? [problem(line, first, '同じ取組と年度に、反対の状態が書かれています')] : [];
    }),
  );
}

/** One who judges gives one thing one grade a year. */
function twoGrades(lines: readonly Line[]): Problem[] {
  const graded = lines.filter(({ cell }) => cell('grade'));
  const years = Map.groupBy(graded, ({ cell }) =>
    [cell('fy'), cell('kind'), cell('period')].join(),
  );
  return [...years.values()].flatMap(([first, ...others]) =>
    others
      .filter(({ cell }) => cell('grade') !== first!.cell('grade'))
      .map((line) => ({
        ...problem(line, first!, '同じことと年度に、違う評価が書かれています'),
        column: 'grade',
        found: `${line.cell('fy')}年度 ${line.cell('grade')}、${first!.record.line}行目は ${first!.cell('grade')}`,
        expected: '1人の評価者の評価が、1つのことについて年度ごとに1つ',
      })),
  );
}

/** 完了 or 終了 of an earlier year, and 未着手 of a later one. */
function backwards(lines: readonly Line[]): Problem[] {
  return lines.flatMap((line) => {
    if (line.cell('state') !== 'not_started') return [];
    const earlier = lines.find(
      ({ cell }) => ['done', 'ended'].includes(cell('state')) && cell('fy') < line.cell('fy'),
    );
    return earlier
      ? [problem(line, earlier, '前の年度に終わった取組が、後の年度に未着手になっています')]
      : [];
  });
}

function problem(line: Line, first: Line, what: string): Problem {
  const name = ({ cell }: Line) =>
    `${cell('fy')}年度 ${cell('state')}（${codeName('results', 'state', cell('state'))}）`;
  return {
    rule: 'state-conflict',
    ...placeOf(line.raw, line.record, 'state'),
    message: `${what}（もう1つは ${whereIs(first)}）。`,
    found: `${name(line)}、${first.record.line}行目は ${name(first)}`,
    expected: '1つの取組の状態が、年度ごとに1つで、前後しないこと',
    fix: '資料で状態・年度・取組番号を確かめ、違う行を直してください。評価した者が違うなら、evaluator（評価者）に「一次」「外部」などと書き分けます。',
  };
}
