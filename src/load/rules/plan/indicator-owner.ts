import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';

const owners = ['measure_no', 'section_no', 'action_no'];

/** An indicator belongs to exactly one measure, section or action. */
export function checkIndicatorOwner({ tables }: RawInput): Problem[] {
  return tables
    .filter(({ table, header }) => table.name === 'indicators' && hasOwners(header))
    .flatMap((raw) =>
      raw.records.flatMap((record): Problem[] => {
        const given = owners.filter((name) => record.cells[name]);
        if (record.isMisshapen || given.length === 1) return [];
        return [
          {
            rule: 'indicator-owner',
            ...placeOf(raw, record, 'measure_no'),
            message:
              given.length === 0
                ? '指標がどの施策・体系・取組項目のものか、書かれていません。'
                : '指標の属する先が2つ以上書かれています。',
            found: given.map((name) => `${name}=${record.cells[name]}`).join('、'),
            expected: `${owners.join('・')} のどれか1つ`,
            fix:
              given.length === 0
                ? '指標が測る施策の番号を measure_no に書いてください。体系の全体なら section_no に、1つの取組だけなら action_no に書きます。'
                : '指標が測る対象だけを残し、ほかは空欄にしてください。',
          },
        ];
      }),
    );
}

/** Without one of the columns the header is the problem. */
function hasOwners(header: readonly string[]): boolean {
  return owners.every((name) => header.includes(name));
}
