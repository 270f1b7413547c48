import { answerOf } from '../../../model/answer/answer.ts';
import { answerColumns } from './answer-columns.ts';
import { knowledgeName } from '../../../model/answer/knowledge.ts';
import { promiseName } from '../../../model/answer/promise.ts';
import type { Measure, Site } from '../../../model/types/model.ts';
import { countYears } from '../../../model/indicators/status-counts.ts';
import { statusName } from '../../../model/indicators/status.ts';
import { code, fiscalYear, integer, text } from '../../../tables/describe/column.ts';
import type { Cell, PublishedTable } from '../published-table.ts';
import { absolute, urls } from '../../urls.ts';
import {
  draftNoteColumn,
  governmentCells,
  governmentColumns,
  pageUrlColumn,
} from './government-columns.ts';

/** One row per measure for people who want no code table: 施策の一覧. */
export function measuresOverview(site: Site): PublishedTable {
  return {
    name: 'measures_overview',
    title: '施策の一覧',
    title_en: 'Measures overview',
    about: '1行が1施策。団体・計画・担当課の名前と、時点の年度の工程を1つの表にまとめたもの。',
    scope: 'plan',
    columns: overviewColumns,
    rows: site.plans.flatMap((plan) => plan.measures.map(overviewRow)),
  };
}

/** The columns of the table. */
export const overviewColumns = [
  code('plan_id', {
    title: '計画ID',
    title_en: 'Plan ID',
    about: '施策が属する計画。',
    example: 'aomori-reform-2024',
    required: true,
  }),
  code('measure_no', {
    title: '施策番号',
    title_en: 'Measure number',
    about: '計画の中の施策の番号。',
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
  fiscalYear('as_of_fy', {
    title: '時点の年度（年）',
    title_en: 'As-of fiscal year',
    about: '工程をどの年度について見たか（時点の年度、計画が終わっていればその最後の年度）。',
    example: '2026',
    required: true,
  }),
  text('due_sentence', {
    title: 'いまの工程',
    title_en: 'Due by now',
    about: '時点の年度までに何をすることになっていたか。工程から作った文。',
    example: '令和8年度（2026年度）の工程は、「運用」です。',
    required: true,
  }),
  text('summary', {
    title: '要約',
    title_en: 'Summary',
    about: '施策の要約。',
    example: '職員がデジタル技術を使えるよう、研修を行います。',
    required: true,
  }),
  integer('action_count', {
    title: '取組項目の数',
    title_en: 'Number of actions',
    about: '施策に属する取組項目の数。',
    example: '4',
    unit: '件',
    required: true,
  }),
  integer('indicator_count', {
    title: '指標の数',
    title_en: 'Number of indicators',
    about: '施策に属する指標の数（再掲を除く）。',
    example: '2',
    unit: '件',
    required: true,
  }),
  text('status_counts', {
    title: '指標の状況',
    title_en: 'Indicators by status',
    about:
      '状況ごとの指標の数。計画が終わり、最終の実績を収録していない指標は「最終実績未収録」に数える。実績があれば、その年度をかっこに書く。指標がなければ空欄。',
    example: '順調1（R4実績）・実績未収録2',
  }),
  text('lead_division', {
    title: '主な担当課',
    title_en: 'Lead division',
    about: '施策を最も多く担当する課。書かれていなければ空欄。',
    example: '人事課',
  }),
  ...answerColumns,
  ...governmentColumns,
  text('section_title', {
    title: '体系名',
    title_en: 'Section title',
    about: '施策が属する体系の名前。',
    example: '職員力の向上',
    required: true,
  }),
  draftNoteColumn,
  pageUrlColumn('施策のページ。', 'plans/aomori-reform-2024/measures/1-2-3/'),
];

/** The row of one measure. */
export function overviewRow(measure: Measure): Record<string, Cell> {
  const { plan } = measure;
  return {
    plan_id: plan.id,
    measure_no: measure.no,
    measure_title: measure.title,
    as_of_fy: measure.due.fy,
    due_sentence: measure.due.sentence,
    summary: measure.summary,
    action_count: measure.actions.length,
    indicator_count: measure.statusCounts.reduce((sum, it) => sum + it.indicators.length, 0),
    status_counts: statusWords(measure),
    lead_division: measure.divisions[0]?.name ?? null,
    ...answerCells(measure),
    ...governmentCells(plan),
    section_title: measure.section.title,
    page_url: absolute(plan.site, urls.measure(measure)),
  };
}

function answerCells(measure: Measure): Record<string, Cell> {
  const { byWhen, target, known, unknown, promise, knowledge } = answerOf(measure);
  return {
    by_when: byWhen,
    target,
    known,
    unknown,
    promise,
    promise_name: promiseName(promise),
    knowledge,
    knowledge_name: knowledgeName(knowledge),
  };
}

/** 「順調1（R4実績）・実績未収録2」 */
function statusWords({ statusCounts }: Measure): string | null {
  const counts = statusCounts.map(
    (count) => `${statusName(count.status)}${count.indicators.length}${countYears(count)}`,
  );
  return counts.join('・') || null;
}
