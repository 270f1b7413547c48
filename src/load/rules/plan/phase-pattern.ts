import { placeOf, tableOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import { patternFinder } from '../../../tables/describe/phase-pattern.ts';
import { codeName } from '../../../words/code-names.ts';
import type { RawTable } from '../../read/parse.ts';
import { similarPhase } from './similar-phase.ts';
import type { Problem } from '../../report/problem.ts';

/** Every stage word has its phase in phases.csv; quantities need none. */
export function checkPhasePattern(input: RawInput): Problem[] {
  const phases = tableOf(input, 'phases', null);
  // A row for what stands before another stage does not map the word wherever else it stands.
  const patterns = (phases?.records ?? [])
    .filter(({ cells }) => !cells['followed_by'])
    .map(({ cells }) => cells['pattern'] ?? '');
  // Without the column there is nothing to compare with; the header is the problem then.
  if (phases && !phases.header.includes('pattern')) return [];
  if (patterns.length === 0) return noPatterns(input);
  const find = patternFinder(patterns);
  return input.tables
    .filter(({ table }) => table.name === 'schedule')
    .flatMap((raw) =>
      raw.records.flatMap((record): Problem[] => {
        const stage = record.isMisshapen ? '' : (record.cells['stage'] ?? '');
        if (stage === '' || record.cells['kind'] === 'quantity' || find(stage) !== -1) return [];
        return [
          {
            rule: 'phase-pattern',
            ...placeOf(raw, record, 'stage'),
            message: 'この段階の言葉がどの段階区分か、data/phases.csv からわかりません。',
            found: stage,
            expected: 'data/phases.csv の pattern のどれかに合う言葉',
            fix: `言葉の写し間違いでなければ、data/phases.csv に行を加えてください。${proposal(stage, phases!)}`,
          },
        ];
      }),
    );
}

/** The row to be added if the stage is of the same kind as the one whose words are most alike. */
function proposal(stage: string, { header, records }: RawTable): string {
  const similar = similarPhase(stage, records);
  if (!similar || /[",\n]/.test(stage)) return '';
  const { pattern = '', phase = '', phase_to = '' } = similar.cells;
  const order =
    records.reduce((last, { cells }) => Math.max(last, Number(cells['order']) || 0), 0) + 1;
  const row: Record<string, string> = { order: String(order), pattern: stage, phase, phase_to };
  const cells = header.map((name) => row[name] ?? '').join(',');
  return `「${pattern}」（${codeName('phases', 'phase', phase)}）と同じ段階区分なら、${cells} と書きます。`;
}

function noPatterns({ tables }: RawInput): Problem[] {
  if (!tables.some(({ table, records }) => table.name === 'schedule' && records.length > 0))
    return [];
  return [
    {
      rule: 'phase-pattern',
      file: 'data/phases.csv',
      message: '工程の言葉を段階区分に対応させる表がないか、空です。',
      expected: '見出しと、言葉の型ごとの行（例: 1,検討,prepare,）',
      fix: 'この表を作ってください。',
    },
  ];
}
