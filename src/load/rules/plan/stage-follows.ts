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
    .flatMap((raw) => {
      const first = firstStages(raw);
      return raw.records
        .filter(({ cells, isMisshapen }) => cells['follows'] && !isMisshapen)
        .flatMap((record) => problemsOf(raw, record, first));
    });
}

function problemsOf(
  raw: RawTable,
  record: RawRecord,
  first: ReadonlyMap<string, number>,
): Problem[] {
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
  const before = first.get(printedCell(record)) ?? Infinity;
  if (before < Number(record.cells['stage_no'])) return [];
  return [
    {
      ...found,
      message: '同じ欄に、この行より前の段階がありません。',
      expected: '空欄（欄の初めの段階か、欄に1つだけの段階）',
      fix: '前の段階の行と printed を同じ文字にするか、この欄を空欄にしてください。',
    },
  ];
}

/** The smallest number of a stage in each printed cell: a large plan has too many rows to look through all for each. */
function firstStages({ records }: RawTable): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const record of records) {
    const number = Number(record.cells['stage_no']);
    if (record.cells['kind'] === 'quantity' || Number.isNaN(number)) continue;
    const cell = printedCell(record);
    first.set(cell, Math.min(first.get(cell) ?? Infinity, number));
  }
  return first;
}

/** The cell of the source in which a row stands: its measure and what is printed there. */
function printedCell({ cells }: RawRecord): string {
  return `${cells['measure_no'] ?? ''}\n${cells['printed'] ?? ''}`;
}
