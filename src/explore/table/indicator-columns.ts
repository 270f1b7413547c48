import { badgeOf } from '../../model/indicators/badge.ts';
import { valueWords } from '../../model/indicators/value-words.ts';
import type { Indicator, Topic } from '../../model/types/model.ts';
import { statusColumns } from '../../publish/datasets/derived/figure-columns.ts';
import { indicatorStatusRow } from '../../publish/datasets/derived/indicator-status.ts';
import type { Cell } from '../../publish/datasets/published-table.ts';
import type { Column } from '../../tables/describe/column.ts';
import { joined } from './build-table.ts';
import type { ExploreColumn } from './explore-table.ts';

type Described = Pick<Column, 'name' | 'title' | 'type'>;

/** Columns that the published table of indicators lacks: values as people read them, with their years; or names longer. */
const ownColumns: Described[] = [
  { name: 'badge', title: '状況', type: 'text' },
  { name: 'owner_title', title: '施策・体系', type: 'text' },
  { name: 'baseline', title: '基準値', type: 'text' },
  { name: 'actual', title: '最も新しい実績', type: 'text' },
  { name: 'target', title: '最後の目標', type: 'text' },
  { name: 'topics', title: 'テーマ', type: 'text' },
];

/** The columns in their order; those marked stand in the table before anyone chooses. */
const order: [name: string, isShown: boolean, more?: Pick<ExploreColumn, 'facet' | 'tells'>][] = [
  ['indicator_name', true],
  ['badge', true, { facet: 'status' }],
  ['actual', true, { tells: ['actual_value', 'actual_fy'] }],
  ['target', true, { tells: ['target_value', 'target_fy'] }],
  ['baseline', true, { tells: ['baseline_value', 'baseline_fy'] }],
  ['unit', true, { facet: 'unit' }],
  ['organization_name', true, { facet: 'organization' }],
  ['plan_title', true, { facet: 'plan' }],
  ['owner_title', true],
  ['topics', false, { facet: 'topic' }],
  ['progress', false],
  ['reason', false],
  ['actual_value', false],
  ['actual_fy', false],
  ['target_value', false],
  ['target_fy', false],
  ['baseline_value', false],
  ['baseline_fy', false],
  ['expected_value', false],
  ['is_reprint', false],
  ['measure_no', false],
  ['indicator_no', false],
  ['draft_note', false],
  ['lg_code', false],
  ['plan_id', false],
  ['page_url', false],
];

const known: Described[] = [...ownColumns, ...statusColumns];

/** What the table can show of an indicator. */
export const indicatorColumns: ExploreColumn[] = order.map(([name, isShown, more]) => {
  const { title, type } = known.find((column) => column.name === name)!;
  return { name, title, type, isShown, ...more };
});

/** The cells of an indicator of these topics, in the order of the columns. */
export function cellsOfIndicator(indicator: Indicator, topics: readonly Topic[]): Cell[] {
  const { baseline, targets, actuals, measure, section } = indicator;
  const row: Record<string, Cell> = {
    ...indicatorStatusRow(indicator),
    badge: badgeOf(indicator).words,
    owner_title: (measure ?? section)?.title ?? null,
    baseline: valueWords(baseline, '') || null,
    actual: valueWords(actuals.at(-1), '') || null,
    target: valueWords(targets.at(-1), '') || null,
    topics: joined(topics.map(({ title }) => title)),
  };
  return indicatorColumns.map(({ name }) => row[name] ?? null);
}
