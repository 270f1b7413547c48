import { placeOf, tableOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import { meantValues } from '../../report/meant.ts';
import { hasFolder, neededTables } from '../../report/missing-tables.ts';
import { nearestTo } from '../../report/nearest.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
import type { Problem } from '../../report/problem.ts';

/** The needed tables are there; every plan has its folder and every folder its plan. */
export function checkPlanFolders(input: RawInput): Problem[] {
  const plans = tableOf(input, 'plans', null);
  const ids = meantValues(input, 'plans', 'plan_id', null);
  const folders = new Set(input.tables.flatMap(({ planId }) => planId ?? []));
  const isMissing = (file: string, table: RawTable | undefined) =>
    !table && !input.unreadable.includes(file);
  if (input.tables.length === 0 && input.unreadable.length === 0) return [noData];
  return [
    ...neededTables
      .map((name) => ({ file: `data/${name}.csv`, table: tableOf(input, name, null) }))
      .filter(({ file, table }) => isMissing(file, table) || table?.records.length === 0)
      .map(({ file }) => missingTable(file)),
    // Without the list of plans, no folder can be said to be astray.
    ...[...folders]
      .filter((folder) => ids && !ids.includes(folder))
      .map((folder) => strayFolder(folder, ids!)),
    ...(plans?.records ?? [])
      .filter(({ cells }) => {
        const home = `data/plans/${cells['plan_id']}/sections.csv`;
        return cells['plan_id'] && isMissing(home, tableOf(input, 'sections', cells['plan_id']));
      })
      .map((record) =>
        hasFolder(input, record.cells['plan_id']!)
          ? missingStructure(plans!, record)
          : missingFolder(plans!, record),
      ),
  ];
}

const noData: Problem = {
  rule: 'plan-folders',
  file: 'data/',
  message: 'サイトのフォルダーに、表が1つもありません。',
  expected: neededTables.map((name) => `data/${name}.csv`).join('、'),
  fix: 'data/ のあるサイトのフォルダーの中で実行してください。新しく作るなら npm run new -- site です。',
};

function missingStructure(plans: RawTable, record: RawRecord): Problem {
  const id = record.cells['plan_id']!;
  return {
    rule: 'plan-folders',
    ...placeOf(plans, record, 'plan_id'),
    message: `計画「${id}」の体系の表がありません。`,
    found: id,
    expected: `data/plans/${id}/sections.csv`,
    fix: '計画のフォルダーを作り、少なくとも sections.csv を置いてください。',
  };
}

function missingFolder(plans: RawTable, record: RawRecord): Problem {
  const id = record.cells['plan_id']!;
  return {
    rule: 'plan-folders',
    ...placeOf(plans, record, 'plan_id'),
    message: `計画「${id}」のフォルダーがないか、表が1つもありません。`,
    found: id,
    expected: `data/plans/${id}/ に、sections.csv などの表`,
    fix: '計画のフォルダーを元の場所に戻すか、フォルダーの名前を plan_id と同じにしてください。計画をやめるなら、この行を消してください。',
  };
}

function missingTable(file: string): Problem {
  return {
    rule: 'plan-folders',
    file,
    message: 'サイトに欠かせない表がないか、空です。',
    expected: '見出しと1行以上の行',
    fix: 'この表を作ってください。列の名前と書き方はデータ辞書と CONTRIBUTING.md にあります。',
  };
}

function strayFolder(id: string, ids: readonly string[]): Problem {
  return {
    rule: 'plan-folders',
    file: `data/plans/${id}/`,
    message: `計画「${id}」が data/plans.csv にありません。`,
    found: id,
    expected: 'data/plans.csv の plan_id と同じフォルダー名',
    nearest: nearestTo(id, ids),
    fix: 'フォルダー名を直すか、data/plans.csv に行を加えてください。',
  };
}
