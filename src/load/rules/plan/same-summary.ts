import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
import type { Problem } from '../../report/problem.ts';

/** No sentence of a summary serves two measures. */
export function checkSameSummary({ tables }: RawInput): Problem[] {
  const seen = new Map<string, { raw: RawTable; record: RawRecord }>();
  const problems: Problem[] = [];
  for (const raw of tables.filter(({ table }) => table.name === 'measures')) {
    for (const record of raw.records) {
      if (record.isMisshapen) continue;
      for (const sentence of sentencesOf(record.cells['summary'] ?? '')) {
        const first = seen.get(sentence);
        if (!first) seen.set(sentence, { raw, record });
        else if (first.record !== record)
          problems.push({
            rule: 'same-summary',
            ...placeOf(raw, record, 'summary'),
            message: `同じ文が ${first.raw.file} の${first.record.line}行目の要約にもあります。`,
            found: sentence,
            expected: '施策ごとに違う文',
            fix: 'この施策で何をするのかがわかる文に書き直してください。',
          });
      }
    }
  }
  return problems;
}

function sentencesOf(summary: string): string[] {
  return summary.split(/(?<=。)/).filter((sentence) => sentence.trim() !== '');
}
