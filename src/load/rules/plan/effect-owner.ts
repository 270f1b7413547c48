import { placeOf, recordsOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';

/** An effect is one of a section, or of a measure and, within it, of one of its own actions. */
export function checkEffectOwner(input: RawInput): Problem[] {
  return input.tables
    .filter(({ table }) => table.name === 'effects')
    .flatMap((raw) => {
      const homes = Map.groupBy(
        recordsOf(input, 'actions', raw.planId).map(({ cells }) => cells),
        (cells) => cells['action_no'] ?? '',
      );
      const measures = new Set(
        recordsOf(input, 'measures', raw.planId).map(({ cells }) => cells['measure_no'] ?? ''),
      );
      return raw.records
        .filter(({ isMisshapen }) => !isMisshapen)
        .flatMap((record): Problem[] => {
          const wrong = wrongOwner(record.cells, homes, measures);
          return wrong
            ? [{ rule: 'effect-owner', ...placeOf(raw, record, wrong.column), ...wrong }]
            : [];
        });
    });
}

type Wrong = Pick<Problem, 'message' | 'found' | 'expected' | 'fix' | 'nearest'> & {
  column: string;
};

function wrongOwner(
  { measure_no: measure, action_no: action, section_no: section }: Readonly<Record<string, string>>,
  homes: ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>,
  measures: ReadonlySet<string>,
): Wrong | undefined {
  if (section && (measure || action))
    return {
      column: 'section_no',
      message: '効果が、体系と、施策や取組の両方に付けられています。',
      found: `section_no=${section}、${measure ? `measure_no=${measure}` : `action_no=${action}`}`,
      expected: '体系の合計なら section_no だけ、施策や取組の効果なら measure_no か action_no',
      fix: '体系の合計と施策の効果を別の行に分けるか、当てはまらない番号を空欄にしてください。',
    };
  // A measure that is not there, and an action that names none, are told themselves.
  if (measure && !measures.has(measure)) return undefined;
  const own = homes.get(action || 'none')?.flatMap((cells) => cells['measure_no'] || []) ?? [];
  if (!measure || own.length === 0 || own.includes(measure)) return undefined;
  return {
    column: 'action_no',
    message: `取組項目 ${action} は、施策 ${measure} でなく ${own[0]} のものです。`,
    found: `measure_no=${measure}、action_no=${action}`,
    expected: `施策 ${measure} の取組項目`,
    nearest: [...homes]
      .filter(([, rows]) => rows.some((cells) => cells['measure_no'] === measure))
      .map(([no]) => no)
      .slice(0, 3),
    fix: 'measure_no か action_no の、写し間違えたほうを直してください。',
  };
}
