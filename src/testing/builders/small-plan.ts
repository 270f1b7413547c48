import { buildSite } from '../../model/build/build-site.ts';
import type { Measure } from '../../model/types/model.ts';
import { tables, type Row, type TableName } from '../../tables/all-tables.ts';
import type { RowsByTable } from '../../tables/describe/rows.ts';

/**
 * A stage in one line: 「検討 2024-2025」, 「設置 2024」 of one year, 「推進 2025-」 with an open end,
 * 「【甲】実施 2024-2028」 of a track, 「開発→運用|運用 2026」 with the printed cell of which it is a part:
 * after the stage before it where the cell has an arrow, beside it where it has none; a mark 【R9】 right
 * before it is its own.
 */
export type StageLine = string;

/** A plan of one measure, as far as a test looks at it. */
export interface SmallPlan {
  asOfFy?: number;
  startFy?: number | null;
  endFy?: number | null;
  /** Stages by the title of their action. */
  actions?: Record<string, StageLine[]>;
  /** Stages that belong to no action. */
  loose?: StageLine[];
  /** What else an action is, by its title. */
  more?: Record<string, Partial<Row<'actions'>>>;
  measure?: Partial<Row<'measures'>>;
  results?: Partial<Row<'results'>>[];
}

/** A row of a table in which every column that is not given is blank. */
export function rowOf<Name extends TableName>(name: Name, values: Partial<Row<Name>>): Row<Name> {
  const blank = tables[name].columns.map((column) => [column.name, null]);
  return { ...Object.fromEntries(blank), ...values } as Row<Name>;
}

/** Builds the site around one measure and gives the measure. */
export function smallMeasure(small: SmallPlan): Measure {
  const { asOfFy = 2026, startFy = 2024, endFy = 2028 } = small;
  const setting = (key: string, value: string) => rowOf('site', { key, value });
  const site: RowsByTable = {
    site: [setting('as_of_fy', String(asOfFy)), setting('base_url', 'https://kaku.example.jp/')],
    organizations: [rowOf('organizations', { organization_id: 'kaku', name: '架空市' })],
    sources: [rowOf('sources', { source_id: 'plan', organization_id: 'kaku' })],
    plans: [
      rowOf('plans', {
        plan_id: 'small',
        organization_id: 'kaku',
        start_fy: startFy,
        end_fy: endFy,
        source_id: 'plan',
      }),
    ],
    phases: [rowOf('phases', { order: 1, pattern: '*', phase: 'rollout' })],
  };
  return buildSite({ site, plans: new Map([['small', planRows(small)]]) }).plans[0]!.measures[0]!;
}

function planRows({ actions = {}, loose = [], more = {}, measure = {}, results = [] }: SmallPlan) {
  const rows: Required<Pick<RowsByTable, 'schedule' | 'schedule_actions' | 'actions'>> = {
    actions: [],
    schedule: [],
    schedule_actions: [],
  };
  const addStage = (line: StageLine): number => {
    const stage_no = rows.schedule.length + 1;
    rows.schedule.push(stageRow(line, stage_no, rows.schedule.at(-1)));
    return stage_no;
  };
  Object.entries(actions).forEach(([title, stages], index) => {
    const action_no = `1-${index + 1}`;
    rows.actions.push(rowOf('actions', { action_no, measure_no: '1', title, ...more[title] }));
    for (const stage of stages) {
      const link = { measure_no: '1', stage_no: addStage(stage), action_no };
      rows.schedule_actions.push(rowOf('schedule_actions', link));
    }
  });
  loose.forEach(addStage);
  return {
    ...rows,
    sections: [rowOf('sections', { section_no: '1' })],
    measures: [rowOf('measures', { measure_no: '1', section_no: '1', ...measure })],
    results: results.map((result, index) =>
      rowOf('results', { result_no: String(index + 1), fy: 2025, kind: 'achievement', ...result }),
    ),
  };
}

function stageRow(line: StageLine, stage_no: number, before?: Row<'schedule'>): Row<'schedule'> {
  const parts = /^(?:(.+)\|)?(?:【(.+)】)?(.+) (\d{4})(-?)(\d{4})?$/u.exec(line);
  if (!parts) throw new Error(`no stage: ${line}`);
  const [, printed, track, stage = '', start, dash, end] = parts;
  return rowOf('schedule', {
    measure_no: '1',
    stage_no,
    printed: printed ?? stage,
    stage,
    kind: 'stage',
    follows:
      !printed || before?.printed !== printed ? null : printed.includes('→') ? 'then' : 'beside',
    start_fy: Number(start),
    end_fy: end ? Number(end) : dash ? null : Number(start),
    track: track ?? null,
    period_label: markBefore(stage, printed ?? ''),
  });
}

/** 【R9】 where the printed cell has it right before the stage. */
function markBefore(stage: string, printed: string): string | null {
  const at = printed.indexOf(`】${stage}`);
  return at < 0 ? null : printed.slice(printed.lastIndexOf('【', at), at + 1);
}
