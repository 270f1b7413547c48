import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';

/** What was inferred says what was judged and why. */
export function checkInferredNote({ tables }: RawInput): Problem[] {
  return tables
    .filter((raw) => raw.header.includes('basis') && raw.header.includes('basis_note'))
    .flatMap((raw) =>
      raw.records
        .filter(({ isMisshapen }) => !isMisshapen)
        .filter(({ cells }) => cells['basis'] === 'inferred' && !cells['basis_note'])
        .map((record) => ({
          rule: 'inferred-note',
          ...placeOf(raw, record, 'basis_note'),
          message: '推定とした行に、推定の理由がありません。',
          found: '',
          expected: '何をどう判断したかの短い文',
          fix: '理由を書くか、資料に書かれているなら basis を stated にしてください。',
        })),
    );
}
