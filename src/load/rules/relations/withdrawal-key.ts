import { placeOf, tableOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import { nameFault } from './name-fault.ts';
import type { Problem } from '../../report/problem.ts';

/** Tables of which a row is told by one code, which stands in the address of its page. */
const withPage = [
  ...['plans', 'sections', 'measures', 'indicators', 'results'],
  ...['sources', 'topics'],
];

/** A withdrawn row left its number behind: it is the address at which the notice stands. */
export function checkWithdrawalKey(input: RawInput): Problem[] {
  const raw = tableOf(input, 'changes', null);
  return (raw?.records ?? [])
    .filter(
      ({ cells, isMisshapen }) =>
        !isMisshapen &&
        cells['kind'] === 'withdrawal' &&
        withPage.includes(cells['table'] ?? '') &&
        (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(cells['key'] ?? '') ||
          nameFault(cells['key'] ?? '', input.takenNames) !== undefined),
    )
    .map((record) => ({
      rule: 'withdrawal-key',
      ...placeOf(raw!, record, 'key'),
      message: '取り下げた行の番号が、番号の形ではありません。',
      found: record.cells['key'] ?? '',
      expected: '取り下げた施策・指標・体系の番号（例: 2-1-9）',
      fix: '公開していたときの番号だけを書いてください。その番号のアドレスに、取り下げのお知らせを残します。',
    }));
}
