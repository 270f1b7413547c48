import { placeOf, tableOf } from '../cells.ts';
import type { RawInput } from '../input.ts';
import { nearestTo } from '../nearest.ts';
import type { Problem } from '../problem.ts';

/** Tables without which there is no site. */
const needed = ['site', 'organizations', 'plans', 'sources'] as const;

/** The needed tables are there; every plan has its folder and every folder its plan. */
export function checkPlanFolders(input: RawInput): Problem[] {
  const plans = tableOf(input, 'plans', null);
  const isReadable = plans?.header.includes('plan_id') ?? true;
  const ids = (plans?.records ?? []).map(({ cells }) => cells['plan_id'] ?? '');
  const folders = new Set(input.tables.flatMap(({ planId }) => planId ?? []));
  return [
    ...needed.filter((name) => !tableOf(input, name, null)?.records.length).map(missingTable),
    ...[...folders]
      .filter((folder) => isReadable && !ids.includes(folder))
      .map((id) => strayFolder(id, ids)),
    ...(plans?.records ?? [])
      .filter(({ cells }) => cells['plan_id'] && !tableOf(input, 'sections', cells['plan_id']))
      .map((record) => ({
        rule: 'plan-folders',
        ...placeOf(plans!, record, 'plan_id'),
        message: `計画「${record.cells['plan_id']}」の体系の表がありません。`,
        found: record.cells['plan_id']!,
        expected: `data/plans/${record.cells['plan_id']}/sections.csv`,
        fix: '計画のフォルダーを作り、少なくとも sections.csv を置いてください。',
      })),
  ];
}

function missingTable(name: string): Problem {
  return {
    rule: 'plan-folders',
    file: `data/${name}.csv`,
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
