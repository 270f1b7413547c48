import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';
import { planLines, whereIs, type Line } from './plan-rows.ts';

/** Shorter texts are said of many things: 「計画どおり実施した。」 */
const shortest = 24;
const owners = ['action_no', 'measure_no', 'section_no'] as const;

/** What was done is told once: the same sentences under another measure or year were pasted there, or were left of the year before. */
export function checkSameResult(input: RawInput): Problem[] {
  return planLines(input).flatMap((plan) => {
    const first = new Map<string, Line>();
    return plan.of('results').flatMap((line): Problem[] => {
      const text = line.record.cells['text'] ?? '';
      if (text.length < shortest) return [];
      const before = first.get(text);
      if (!before) first.set(text, line);
      return before && before.record !== line.record ? [problem(line, before)] : [];
    });
  });
}

function problem(line: Line, first: Line): Problem {
  const sameYear = line.cell('fy') === first.cell('fy');
  return {
    rule: 'same-result',
    ...placeOf(line.raw, line.record, 'text'),
    message: `同じ文が、${sameYear ? 'ほかの' : 'ほかの年度の'}実績（${whereIs(first)}）にもあります。`,
    found: `${ownerOf(line)}、${first.record.line}行目は ${ownerOf(first)}`,
    expected: 'その施策や取組の、その年度のこと',
    fix: '貼り付ける行を間違えたり、前の年度の文が残ったりしていないか、資料で確かめてください。資料のとおりなら、そのままで構いません。',
  };
}

function ownerOf({ cell }: Line): string {
  const owner = owners.find((name) => cell(name));
  return `${cell('fy')}年度 ${owner ? `${owner}=${cell(owner)}` : '計画全体'}`;
}
