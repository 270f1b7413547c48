import { eraYearName } from '../../words/fiscal-year.ts';
import { gradeOfResult, newestGrades } from '../../model/grades/grade-counts.ts';
import { effectWords, newestEffects } from '../../model/effects/effect-rows.ts';
import type { Measure } from '../../model/types/model.ts';
import { phaseNames, phasesNow } from '../../model/schedule/phase.ts';
import type { Column } from '../../tables/describe/column.ts';
import { tables } from '../../tables/all-tables.ts';
import { overviewColumns, overviewRow } from '../../publish/datasets/derived/measures-overview.ts';
import type { Cell } from '../../publish/datasets/published-table.ts';
import { joined } from './build-table.ts';
import type { ExploreColumn } from './explore-table.ts';

type Described = Pick<Column, 'name' | 'title' | 'type'>;

/** A column that the published table of measures lacks: it gathers what other tables tell. */
interface OwnColumn extends Described {
  of: (measure: Measure) => Cell;
}

const [startFy, endFy] = ['start_fy', 'end_fy'].map((name) =>
  tables.plans.columns.find((column) => column.name === name)!,
);

const ownColumns: OwnColumn[] = [
  {
    name: 'phase_now',
    title: 'いまの段階',
    type: 'text',
    of: (measure) => joined(phasesNow(measure).map((phase) => phaseNames[phase])),
  },
  {
    name: 'topics',
    title: 'テーマ',
    type: 'text',
    of: ({ topics }) => joined(topics.map(({ title }) => title)),
  },
  {
    name: 'divisions',
    title: '担当課（すべて）',
    type: 'text',
    of: ({ divisions }) => joined(divisions.map(({ name }) => name)),
  },
  {
    name: 'newest_grades',
    title: '団体の評価（最新）',
    type: 'text',
    of: (measure) =>
      joined(newestGrades(measure).map((it) => `${eraYearName(it.fy)} ${gradeOfResult(it)}`)),
  },
  {
    name: 'newest_effects',
    title: '効果（最新）',
    type: 'text',
    of: ({ effects }) => joined(newestEffects(effects).map(effectWords)),
  },
  {
    name: 'plan_start_fy',
    title: `計画の${startFy!.title}`,
    type: 'fiscal_year',
    of: ({ plan }) => plan.startFy,
  },
  {
    name: 'plan_end_fy',
    title: `計画の${endFy!.title}`,
    type: 'fiscal_year',
    of: ({ plan }) => plan.endFy,
  },
];

/** The columns in their order; those marked stand in the table before anyone chooses. */
const order: [name: string, isShown: boolean, facet?: string][] = [
  ['measure_title', true],
  ['measure_no', true],
  ['organization_name', true, 'organization'],
  ['plan_title', true, 'plan'],
  ['phase_now', true, 'phase'],
  ['lead_division', true],
  ['topics', true, 'topic'],
  ['action_count', true],
  ['status_counts', true, 'status'],
  ['promise_name', true, 'promise'],
  ['knowledge_name', false, 'knowledge'],
  ['by_when', false],
  ['target', false],
  ['known', false],
  ['unknown', false],
  ['section_title', false],
  ['due_sentence', false],
  ['summary', false],
  ['divisions', false],
  ['indicator_count', false],
  ['newest_grades', false],
  ['newest_effects', false],
  ['plan_start_fy', false],
  ['plan_end_fy', false],
  ['as_of_fy', false],
  ['draft_note', false],
  ['lg_code', false],
  ['plan_id', false],
  ['page_url', false],
];

const known: Described[] = [...overviewColumns, ...ownColumns];

/** What the table can show of a measure. */
export const measureColumns: ExploreColumn[] = order.map(([name, isShown, facet]) => {
  const { title, type } = known.find((column) => column.name === name)!;
  return { name, title, type, isShown, ...(facet ? { facet } : {}) };
});

/** The cells of a measure, in the order of the columns. */
export function cellsOf(measure: Measure): Cell[] {
  const own = ownColumns.map(({ name, of }): [string, Cell] => [name, of(measure)]);
  const row = { ...overviewRow(measure), ...Object.fromEntries(own) };
  return measureColumns.map(({ name }) => row[name] ?? null);
}
