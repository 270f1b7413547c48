import type { Action, Site, Stage } from '../../../model/types/model.ts';
import { phaseNamesOf } from '../../../model/schedule/phase.ts';
import { code, fiscalYear, text } from '../../../tables/describe/column.ts';
import type { Cell, PublishedTable } from '../published-table.ts';
import { absolute, urls } from '../../urls.ts';
import {
  draftNoteColumn,
  governmentCells,
  governmentColumns,
  pageUrlColumn,
} from './government-columns.ts';
import { nextPhaseCells, nextPhaseColumns } from './schedule-phase-columns.ts';

/** What was due in the as-of year, one row per action: いまの工程. */
export function scheduleNow(site: Site): PublishedTable {
  return {
    name: 'schedule_now',
    title: 'いまの工程',
    title_en: 'Schedule now',
    about: '1行が1取組項目。時点の年度の工程と、その次の工程。工程の表から作ったもの。',
    scope: 'plan',
    columns,
    rows: site.plans.flatMap((plan) =>
      plan.actions.filter(({ stages }) => stages.length > 0).map(rowOf),
    ),
  };
}

const columns = [
  code('plan_id', {
    title: '計画ID',
    title_en: 'Plan ID',
    about: '取組項目が属する計画。',
    example: 'aomori-reform-2024',
    required: true,
  }),
  code('action_no', {
    title: '取組番号',
    title_en: 'Action number',
    about: '計画の中の取組項目の番号。',
    example: '1-2-3-1',
    required: true,
  }),
  text('action_title', {
    title: '取組項目名',
    title_en: 'Action title',
    about: '取組項目の名前。',
    example: 'デジタル人財育成研修の実施',
    required: true,
  }),
  fiscalYear('fy', {
    title: '年度（年）',
    title_en: 'Fiscal year',
    about: 'どの年度の工程か（時点の年度、計画が終わっていればその最後の年度）。',
    example: '2026',
    required: true,
  }),
  text('due_sentence', {
    title: 'いまの工程の文',
    title_en: 'Due by now',
    about: '時点の年度までに何をすることになっていたかの文。',
    example: '令和8年度（2026年度）の工程は、「運用」です。',
    required: true,
  }),
  text('stage', {
    title: '段階',
    title_en: 'Stage',
    about: 'その年度の段階の言葉。複数あるときは／で区切る。書かれていなければ空欄。',
    example: '運用',
  }),
  text('phase_name', {
    title: '段階区分',
    title_en: 'Phase',
    about:
      'その年度の段階の区分。検討・実施のように2つの区分にわたる段階は両方を書き、複数あるときは／で区切る。',
    example: '運用・定着',
  }),
  text('next_stage', {
    title: '次の段階',
    title_en: 'Next stage',
    about: 'その後に始まる段階の言葉。',
    example: '運用',
  }),
  fiscalYear('next_fy', {
    title: '次の段階の年度（年）',
    title_en: 'Next stage from',
    about: '次の段階が始まる年度。',
    example: '2027',
  }),
  code('measure_no', {
    title: '施策番号',
    title_en: 'Measure number',
    about: '取組項目が属する施策。',
    example: '1-2-3',
    required: true,
  }),
  text('measure_title', {
    title: '施策名',
    title_en: 'Measure title',
    about: '施策の名前。',
    example: 'デジタル人財の育成',
    required: true,
  }),
  text('lead_division', {
    title: '主な担当課',
    title_en: 'Lead division',
    about: '資料で最初に書かれた担当課。',
    example: '人事課',
  }),
  ...governmentColumns,
  draftNoteColumn,
  text('phase', {
    title: '段階区分（コード）',
    title_en: 'Phase (code)',
    about:
      'その年度の段階の区分のコード。2つの区分にわたる段階は両方を書き、複数あるときは／で区切る。',
    example: 'operate',
  }),
  ...nextPhaseColumns,
  pageUrlColumn('取組項目のページ。', 'plans/aomori-reform-2024/measures/1-2-3/#a-1-2-3-1'),
];

function rowOf(action: Action): Record<string, Cell> {
  const { measure } = action;
  const { plan } = measure;
  const due = action.due;
  const next = due.upcoming.toSorted((a, b) => a.startFy - b.startFy)[0];
  return {
    plan_id: plan.id,
    action_no: action.no,
    action_title: action.title,
    fy: due.fy,
    due_sentence: due.sentence,
    stage: joined(due.current, ({ words }) => [words]),
    phase_name: joined(due.current, phaseNamesOf),
    next_stage: next?.words ?? null,
    next_fy: next?.startFy ?? null,
    measure_no: measure.no,
    measure_title: measure.title,
    lead_division: (action.divisions[0] ?? measure.divisions[0])?.name ?? null,
    ...governmentCells(plan),
    phase: phaseCodes(due.current),
    ...nextPhaseCells(next),
    page_url: absolute(plan.site, urls.action(action)),
  };
}

function joined(stages: readonly Stage[], words: (stage: Stage) => string[]): string | null {
  return [...new Set(stages.flatMap(words))].join('／') || null;
}

function phaseCodes(stages: readonly Stage[]): string | null {
  const codes = stages.flatMap(({ phase, phaseTo }) => [phase ?? [], phaseTo ?? []].flat());
  return [...new Set(codes)].join('／') || null;
}
