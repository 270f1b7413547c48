import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
import type { Problem } from '../../report/problem.ts';

/** What follows a stage, or stands beside it, has that stage before it in the same cell; an amount follows nothing. */
export function checkStageFollows({ tables }: RawInput): Problem[] {
  return tables
    .filter(
      ({ table, header }) =>
        table.name === 'schedule' &&
        ['measure_no', 'stage_no', 'printed', 'follows'].every((name) => header.includes(name)),
    )
    .flatMap((raw) =>
      raw.records
        .filter(({ cells, isMisshapen }) => cells['follows'] && !isMisshapen)
        .flatMap((record) => problemsOf(raw, record)),
    );
}

function problemsOf(raw: RawTable, record: RawRecord): Problem[] {
  const follows = record.cells['follows'] ?? '';
  const found = { rule: 'stage-follows', ...placeOf(raw, record, 'follows'), found: follows };
  if (record.cells['kind'] === 'quantity')
    return [
      {
        ...found,
        message: '数量の行に、前の段階との関係が書かれています。',
        expected: '空欄（数量は段階ではない）',
        fix: 'この欄を空欄にしてください。段階なら kind を直します。',
      },
    ];
  if (raw.records.some((other) => isBefore(other, record))) return [];
  return [
    {
      ...found,
      message: '同じ欄に、この行より前の段階がありません。',
      expected: '空欄（欄の初めの段階か、欄に1つだけの段階）',
      fix: '前の段階の行と printed を同じ文字にするか、この欄を空欄にしてください。',
    },
  ];
}

/** Whether a record is a stage of the same cell with a smaller number. */
function isBefore({ cells }: RawRecord, record: RawRecord): boolean {
  const isSame = ['measure_no', 'printed'].every((name) => cells[name] === record.cells[name]);
  const isEarlier = Number(cells['stage_no']) < Number(record.cells['stage_no']);
  return isSame && isEarlier && cells['kind'] !== 'quantity';
}
