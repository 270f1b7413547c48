import { tables } from '../../../tables/all-tables.ts';
import { columnOf } from '../../../tables/describe/table.ts';
import { placeOf, recordsOf, tableOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
import type { Problem } from '../../report/problem.ts';

/** A numeric target has numbers with their years; a relative one or one in words has none. */
export function checkTargetKind(input: RawInput): Problem[] {
  return input.tables
    .filter((raw) => raw.table.name === 'indicators' && canBeCompared(input, raw))
    .flatMap((raw) => {
      const numbered = numericTargets(input, raw.planId);
      return raw.records.flatMap((record) => {
        if (record.isMisshapen) return [];
        const kind = record.cells['target_kind'] ?? '';
        const count = numbered.get(noOf(record)) ?? 0;
        const fits = (kind === 'number') === count > 0;
        // What is no kind at all, another rule says.
        return fits || !kinds.includes(kind) ? [] : [problem(raw, record, kind, count)];
      });
    });
}

const kinds = Object.keys(columnOf(tables.indicators, 'target_kind').values!);

/** How many targets with a number each indicator has. */
function numericTargets(input: RawInput, planId: string | null): Map<string, number> {
  const targets = recordsOf(input, 'indicator_values', planId).filter(
    ({ cells }) => cells['series'] === 'target' && cells['value'] !== '',
  );
  const byIndicator = Map.groupBy(targets, noOf);
  return new Map([...byIndicator].map(([no, found]) => [no, found.length]));
}

function noOf({ cells }: RawRecord): string {
  return cells['indicator_no'] ?? '';
}

/** Where the values cannot be read, that is the problem. */
function canBeCompared(input: RawInput, { planId, file }: RawTable): boolean {
  const values = tableOf(input, 'indicator_values', planId);
  if (!values) return !input.unreadable.includes(file.replace(/\w+\.csv$/, 'indicator_values.csv'));
  if (values.records.some(({ isMisshapen }) => isMisshapen)) return false;
  return ['indicator_no', 'series', 'value'].every((name) => values.header.includes(name));
}

function problem(raw: RawTable, record: RawRecord, kind: string, count: number): Problem {
  const isNumber = kind === 'number';
  return {
    rule: 'target-kind',
    ...placeOf(raw, record, 'target_kind'),
    message: isNumber
      ? '目標の形が「数値」ですが、数値の目標値が indicator_values.csv にありません。'
      : '目標の形は数値でないのに、数値の目標値が indicator_values.csv にあります。',
    found: `target_kind=${kind}、数値の目標値 ${count}件`,
    expected: '目標の形と、目標値の行が合っていること',
    fix: isNumber
      ? 'indicator_values.csv に目標値（series が target）の行を加えるか、target_kind を words などに直してください。'
      : 'target_kind を number に直すか、目標値の行の value を空欄にしてください。',
  };
}
