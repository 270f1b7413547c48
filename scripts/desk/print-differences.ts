import type { Difference } from '../../src/publish/differences/row-differences.ts';
import {
  proposedChanges,
  type PublishedState,
  type SiteDifferences,
} from '../../src/publish/differences/site-differences.ts';
import { visible } from '../../src/load/report/visible.ts';
import { tables as described } from '../../src/tables/all-tables.ts';
import { writeCsv } from '../../src/tables/csv/write-csv.ts';
import { titleOf } from '../../src/words/code-names.ts';

/** More than this of one kind are counted. */
const most = 50;
/** Characters of a line: a long text is cut, the folder has it whole. */
const longest = 400;

/** Prints what changes for readers, and the rows that data/changes.csv would need. */
export function printDifferences(
  { facts, sentences, vanished, appeared }: SiteDifferences,
  now: PublishedState & { asOf: string },
): void {
  const placeOf = titlesIn(now);
  const kinds = { added: '追加', removed: '削除', changed: '変更' } as const;
  const count = (kind: Difference['kind']) => facts.filter((it) => it.kind === kind).length;
  console.log(
    `\n追加${count('added')}・変更${count('changed')}・削除${count('removed')}、文と状況の変更${sentences.length}、なくなるページ${vanished.length}、新しいページ${appeared.length}`,
  );
  section('データ', facts, (it) => `${kinds[it.kind]} ${placeOf(it)}${cellWords(it)}`);
  section('文と状況', sentences, (it) => `${placeOf(it)}${cellWords(it)}`);
  section('なくなるページ', vanished, (path) => `/${path}`);
  section('新しいページ', appeared, (path) => `/${path}`);
  const changes = proposedChanges(facts, now.asOf);
  if (changes.length === 0) return;
  const columns = described.changes.columns.map(({ name }) => name);
  console.log('\n■ data/changes.csv に加える行の案（日付を確かめ、理由を書き足してください）');
  console.log(columns.join(','));
  console.log(visibleLines(writeCsv(changes).trimEnd()));
}

function section<Item>(title: string, items: readonly Item[], words: (item: Item) => string): void {
  if (items.length === 0) return;
  console.log(`\n■ ${title}（${items.length}件）`);
  for (const item of items.slice(0, most)) console.log(`  ${visible(words(item), longest)}`);
  if (items.length > most) console.log(`  ほか${items.length - most}件`);
}

/** 「kaku-reform-2024 指標の値 1 / actual / 2025」 */
function titlesIn({ tables }: PublishedState): (it: Difference) => string {
  const titles = new Map(tables.map(({ name, title }) => [name, title]));
  return ({ table, planId, key }) =>
    `${planId ? `${planId} ` : ''}${titles.get(table) ?? table} ${key}`;
}

function cellWords({ table, column, before, after }: Difference): string {
  if (column === null) return '';
  return ` ${titleOf(table, column) ?? column}：「${before || '（空欄）'}」→「${after || '（空欄）'}」`;
}

function visibleLines(text: string): string {
  return text
    .split('\n')
    .map((line) => visible(line, longest))
    .join('\n');
}
