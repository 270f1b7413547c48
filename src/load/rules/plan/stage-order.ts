import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
import type { Problem } from '../../report/problem.ts';

/** The stages of a measure are numbered 1, 2, 3 … without a hole. */
export function checkStageOrder({ tables }: RawInput): Problem[] {
  return tables.filter((raw) => raw.table.name === 'schedule' && isReadable(raw)).flatMap(holesIn);
}

/** A row that cannot be read, or whose number is asked for, may be the one that seems to be missing. */
function isReadable({ header, records }: RawTable): boolean {
  const isOpen = ({ isMisshapen, asked }: RawRecord) =>
    isMisshapen || asked?.has('measure_no') || asked?.has('stage_no');
  return header.includes('measure_no') && !records.some(isOpen);
}

function holesIn(raw: RawTable): Problem[] {
  const measures = Map.groupBy(raw.records, ({ cells }) => cells['measure_no'] ?? '');
  return [...measures].flatMap(([measureNo, records]) => {
    const numbered = records
      .map((record) => ({ record, stageNo: Number(record.cells['stage_no']) }))
      .filter(({ stageNo }) => Number.isInteger(stageNo) && stageNo > 0)
      .sort((a, b) => a.stageNo - b.stageNo);
    const distinct = numbered.filter((it, at) => it.stageNo !== numbered[at - 1]?.stageNo);
    const hole = distinct.findIndex(({ stageNo }, at) => stageNo !== at + 1);
    return hole === -1 ? [] : [problem(raw, distinct[hole]!.record, measureNo, hole + 1)];
  });
}

function problem(raw: RawTable, record: RawRecord, measureNo: string, due: number): Problem {
  return {
    rule: 'stage-order',
    ...placeOf(raw, record, 'stage_no'),
    message: `施策 ${measureNo} の段階番号 ${due} がありません。`,
    found: record.cells['stage_no'] ?? '',
    expected: '1から順に、欠けずに並ぶ段階番号',
    nearest: [String(due)],
    fix: '抜けた段階の行を加えるか、段階番号を詰めてください。schedule_actions.csv の番号も合わせます。',
  };
}
