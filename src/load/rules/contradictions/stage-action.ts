import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';
import { planLines, type Line } from './plan-rows.ts';

/** Where a measure has actions, each of its stages says of which it is. */
export function checkStageAction(input: RawInput): Problem[] {
  return planLines(input).flatMap((plan) => {
    const actions = Map.groupBy(plan.of('actions'), ({ cell }) => cell('measure_no'));
    const stageOf = ({ cell }: Line) => `${cell('measure_no')} ${cell('stage_no')}`;
    const told = new Set(plan.of('schedule_actions').map(stageOf));
    return plan
      .of('schedule')
      .filter((line) => !told.has(stageOf(line)) && !line.cell('action_no'))
      .filter(({ cell }) => (actions.get(cell('measure_no'))?.length ?? 0) > 0)
      .map((line) => problem(line, actions.get(line.cell('measure_no'))!));
  });
}

function problem(line: Line, actions: readonly Line[]): Problem {
  const [measureNo, stageNo] = [line.cell('measure_no'), line.cell('stage_no')];
  return {
    rule: 'stage-action',
    ...placeOf(line.raw, line.record, 'stage_no'),
    message: `施策 ${measureNo} の段階 ${stageNo} が、どの取組項目のものか書かれていません。`,
    found: `${line.cell('stage')}（段階 ${stageNo}）`,
    expected: `施策 ${measureNo} の取組項目（${actions.map(({ cell }) => cell('action_no')).join('、')}）のどれか`,
    fix: 'schedule_actions.csv に、この段階と取組項目の行を加えてください。施策の全体の工程なら、すべての取組項目の行を加えます。',
  };
}
