import { codeName } from '../../../words/code-names.ts';
import { placeOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';
import { planLines, whereIs, type Line } from './plan-rows.ts';
import { areOpposite, stateNamedBy } from './states.ts';

/** A state is told by a printed word, which means no other state here or in another row. */
export function checkStateLabel(input: RawInput): Problem[] {
  return planLines(input).flatMap((plan) => {
    const judged = plan.of('results').filter(({ cell }) => cell('state'));
    const labelled = judged.filter(({ cell }) => cell('state_label'));
    const words = Map.groupBy(labelled, ({ cell }) => cell('state_label').normalize('NFKC').trim());
    return [
      ...judged
        .filter(({ raw }) => raw.header.includes('state_label'))
        .filter(({ cell }) => !cell('state_label') && !cell('grade'))
        .map(withoutWord),
      ...[...words].flatMap(([word, lines]) => {
        const named = stateNamedBy(word);
        return named ? notNamed(word, named, lines) : ofTwoStates(word, lines);
      }),
    ];
  });
}

function withoutWord(line: Line): Problem {
  return {
    rule: 'state-label',
    ...placeOf(line.raw, line.record, 'state_label'),
    message: '状態が書かれていますが、資料にあった言葉（state_label）がありません。',
    found: `state=${stateOf(line)}、state_label は空欄`,
    expected: '資料に印刷された進み具合の言葉',
    fix: '資料の言葉をそのまま state_label に書いてください。資料が状態を示していなければ、state を空欄にします。',
  };
}

function notNamed(word: string, named: string, lines: readonly Line[]): Problem[] {
  return lines
    .filter(({ cell }) => areOpposite(cell('state'), named))
    .map((line) => ({
      ...otherMeaning(line),
      message: `状態が、同じ行の state_label（資料の言葉）「${word}」と反対です。`,
      expected: `「${word}」に合う状態`,
      nearest: [named],
    }));
}

/** The second place where a word stands for something else than at its first. */
function ofTwoStates(word: string, lines: readonly Line[]): Problem[] {
  const [first] = lines;
  const other = lines.find(({ cell }) => cell('state') !== first!.cell('state'));
  if (!other) return [];
  return [
    {
      ...otherMeaning(other),
      message: `同じ言葉「${word}」が、${whereIs(first!)}では ${stateOf(first!)} です。`,
      expected: '1つの言葉に、1つの状態',
    },
  ];
}

function otherMeaning(line: Line): Pick<Problem, 'rule' | 'file' | 'line' | 'found' | 'fix'> {
  return {
    rule: 'state-label',
    ...placeOf(line.raw, line.record, 'state'),
    found: `state=${stateOf(line)}、state_label=${line.cell('state_label')}`,
    fix: '資料で状態を確かめ、state か state_label のうち、違うほうを直してください。',
  };
}

function stateOf({ cell }: Line): string {
  return `${cell('state')}（${codeName('results', 'state', cell('state'))}）`;
}
