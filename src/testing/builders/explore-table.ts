import type { ExploreTable } from '../../explore/table/explore-table.ts';

/** A small invented table to work out views of by hand. */
export const smallTable: ExploreTable = {
  thing: '施策',
  columns: [
    { name: 'measure_title', title: '施策名', type: 'text', isShown: true },
    { name: 'measure_no', title: '施策番号', type: 'code', isShown: true },
    { name: 'phase_now', title: 'いまの段階', type: 'text', isShown: true, facet: 'phase' },
    { name: 'action_count', title: '取組項目の数', type: 'integer', isShown: false },
    { name: 'draft_note', title: '案の注記', type: 'text', isShown: false },
  ],
  facets: [
    {
      name: 'organization',
      title: '団体',
      values: [
        { value: 'kaku', label: '架空市' },
        { value: 'sora', label: 'そら市' },
      ],
    },
    {
      name: 'phase',
      title: 'いまの段階',
      values: [
        { value: 'prepare', label: '検討・準備' },
        { value: 'run', label: '運用' },
      ],
    },
  ],
  rows: [
    row('窓口', '1-10', '運用', 3, null, [[0], [1]], '窓口\nオンライン申請'),
    row('税', '1-9', '検討・準備／運用', 12, null, [[0], [0, 1]], '税\nキヤツシユレス'),
    row('公園', '2-1', null, null, '案に基づく', [[1], []], '公園\nオンライン予約'),
    row('図書', '1-2', '検討・準備', 3, '案に基づく', [[1], [0]], '図書\n予約'),
  ],
};

function row(
  title: string,
  no: string,
  phase: string | null,
  count: number | null,
  draft: string | null,
  facets: number[][],
  text: string,
) {
  return { url: `/${no}/`, cells: [title, no, phase, count, draft], facets, text };
}
