import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
import type { Problem } from '../../report/problem.ts';

/** A word stands in one group of synonyms only, and no group has but one word. */
export function checkSynonymGroups({ tables }: RawInput): Problem[] {
  return tables.filter(({ table }) => table.name === 'synonyms').flatMap(problemsIn);
}

function problemsIn(raw: RawTable): Problem[] {
  const rows = raw.records.filter(({ cells, isMisshapen }) => cells['group_no'] && !isMisshapen);
  const groups = Map.groupBy(rows, ({ cells }) => cells['group_no']!);
  return [...wordsInTwoGroups(raw), ...[...groups.values()].flatMap((group) => alone(raw, group))];
}

function wordsInTwoGroups(raw: RawTable): Problem[] {
  const first = new Map<string, RawRecord>();
  return raw.records.flatMap((record) => {
    const word = record.cells['word'] ?? '';
    const key = word.normalize('NFKC').toLowerCase();
    const before = first.get(key);
    first.set(key, before ?? record);
    if (!before || before.cells['group_no'] === record.cells['group_no']) return [];
    return {
      rule: 'synonym-group',
      ...placeOf(raw, record, 'word'),
      message: `この言葉は${before.line}行目で、組 ${before.cells['group_no']} にも入っています。`,
      found: word,
      expected: '1つの言葉は1つの組だけに入れる',
      fix: 'どちらかの行を消すか、2つの組を同じ組番号にまとめてください。',
    };
  });
}

function alone(raw: RawTable, group: readonly RawRecord[]): Problem[] {
  if (group.length > 1) return [];
  const [record] = group;
  return [
    {
      rule: 'synonym-group',
      ...placeOf(raw, record!, 'group_no'),
      message: `組 ${record!.cells['group_no']} には言葉が1つしかありません。`,
      found: record!.cells['word'] ?? '',
      expected: '1つの組に2つ以上の言葉',
      fix: '同じ意味の言葉の行を足すか、この行を消してください。',
    },
  ];
}
