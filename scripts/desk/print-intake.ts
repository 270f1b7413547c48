import type { RowChange } from '../../src/load/intake/drafts/list-changes.ts';
import { toldChange } from '../../src/load/intake/drafts/told-change.ts';
import type { ProposedChange } from '../../src/load/intake/drafts/propose-changes.ts';
import type { Intake } from '../../src/load/intake/finish-intake.ts';
import { visibleLine } from '../../src/load/report/visible.ts';
import { changeCounts } from '../../src/words/change-counts.ts';

/** What was understood otherwise than it stands, what was passed over, and every cell before and after. */
export function intakeWords({ mended, remarks, changes, proposals }: Intake): string {
  return [
    ...section(
      '読み替えたセル',
      mended.map(
        ({ place, before, after, reason }) =>
          `  ${place.file} ${place.words}：「${before}」→「${after}」　${reason}`,
      ),
    ),
    ...section(
      'お知らせ',
      remarks.map(
        ({ place, words }) => `  ${[place.file, place.words].filter(Boolean).join(' ')}：${words}`,
      ),
    ),
    ...section(`変わること（${changeCounts(changes)}）`, changes.flatMap(changeWords)),
    ...section('変更の記録（data/changes.csv）に加える候補', proposals.map(proposalWords)),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`■ ${title}`, ...lines.map(visibleLine), ''];
}

function changeWords(change: RowChange): string[] {
  const { row, cells } = toldChange(change);
  return [`  ${row}`, ...cells.map((words) => `    ${words}`)];
}

function proposalWords({
  plan_id,
  kind,
  table,
  key,
  column,
  before,
  after,
}: ProposedChange): string {
  return `  ${[plan_id, kind, table, key, column, before, after].join(',')}`;
}
