import { knowledgeKinds } from '../../model/answer/knowledge.ts';
import { promiseKinds } from '../../model/answer/promise.ts';
import { phaseNames } from '../../model/schedule/phase.ts';
import { tables } from '../../tables/all-tables.ts';
import { indicatorFields } from './indicator-json.ts';
import { cells, list, orNull, record, text, type JsonSchema } from './json-schema.ts';
import {
  answerFields,
  codeOrNull,
  headFields,
  sectionSchema,
  sourceSchema,
} from './record-parts.ts';

const { measures, actions, divisions, responsibilities, schedule, results, scales } = tables;
const { effects, reviews, changes, topics, projects, plans } = tables;
const lifetime = ['from_fy', 'to_fy', 'end_reason', 'successor_no'];
const phase = { enum: [...Object.keys(phaseNames), null], description: '段階区分' };

const stageSchema = record({
  ...cells(schedule, 'stage_no'),
  action_nos: list(text('取組項目の番号')),
  ...cells(schedule, 'track', 'printed', 'stage', 'kind', 'start_fy', 'end_fy'),
  ...cells(schedule, 'start_month', 'end_month', 'revision', 'decided_on'),
  phase,
  phase_to: phase,
  basis: { enum: ['stated', 'inferred'], description: '資料に書かれているか、読み取ったか' },
  ...cells(schedule, 'basis_note'),
  source: sourceSchema,
});

const actionSchema = record({
  ...cells(actions, 'action_no', 'title', 'about', 'title_note', ...lifetime),
  divisions: list(text('担当課の名前')),
});

/** A result may have parts of the same shape, so it is named. */
const resultSchema = record({
  ...cells(results, 'result_no', 'fy', 'kind', 'text', 'action_no', 'state', 'state_label'),
  grade: { type: ['string', 'null'], description: '団体の評価（印刷のとおり）' },
  grade_title: { ...cells(scales, 'title')['title'], type: ['string', 'null'] },
  ...cells(results, 'evaluator', 'next_step'),
  parts: list({ $ref: '#/$defs/result' }),
  source: sourceSchema,
});

const effectSchema = record({
  ...cells(effects, 'effect_no', 'kind', 'series', 'fy', 'value', 'unit'),
  ...cells(effects, 'cumulative', 'one_off', 'action_no'),
  source: sourceSchema,
});

const reviewSchema = record({
  ...cells(reviews, 'review_no', 'fy', 'kind', 'body', 'date', 'text', 'response', 'url'),
  source: sourceSchema,
});

const told: Record<string, JsonSchema> = {
  ...cells(measures, 'measure_no', 'label', 'title'),
  section: sectionSchema,
  answer: record({
    ...answerFields,
    promise: { enum: promiseKinds.map(({ kind }) => kind), description: '約束のしかた' },
    knowledge: { enum: knowledgeKinds.map(({ kind }) => kind), description: '実績がわかるか' },
  }),
  due_sentence: text('いまの工程の文'),
  ...cells(measures, 'summary'),
  summary_is_ours: { type: 'boolean', description: '要約を本サイトが作ったか' },
  ...cells(measures, 'goal', 'situation', 'approach', 'title_note', 'note', ...lifetime),
  divisions: list(
    record({
      ...cells(divisions, 'division_id', 'name'),
      ...cells(responsibilities, 'role'),
    }),
  ),
  actions: list(actionSchema),
  schedule: list(stageSchema, '工程の段階。いまの計画のもの'),
  schedule_before_revision: list(stageSchema, '改定の前の工程'),
};

const recorded: Record<string, JsonSchema> = {
  indicators: list(record(indicatorFields)),
  figures_of_section: orNull(sectionSchema),
  results: list({ $ref: '#/$defs/result' }),
  effects: list(effectSchema),
  reviews: list(reviewSchema),
  changes: list(
    record({
      ...cells(changes, 'date', 'kind', 'table', 'key', 'column', 'before', 'after', 'reason'),
      review_no: codeOrNull,
    }),
    '公開した後の変更',
  ),
  topics: list(record(cells(topics, 'topic_id', 'title'))),
  projects: list(record({ ...cells(plans, 'plan_id'), ...cells(projects, 'project_no', 'title') })),
  source: sourceSchema,
};

/** /plans/<plan_id>/measures/<measure_no>/index.json */
export const measureJsonSchema: JsonSchema = {
  title: '施策の記録',
  description: '1つの施策のすべて。要約、取組項目、工程、指標、実績、変更、出典。',
  ...record({ ...headFields, ...told, ...recorded }),
  $defs: { result: resultSchema },
};
