import { statuses } from '../../model/indicators/status.ts';
import { tables } from '../../tables/all-tables.ts';
import { cells, link, list, orNull, record, text, type JsonSchema } from './json-schema.ts';
import {
  answerFields,
  codeOrNull,
  headFields,
  sectionSchema,
  sourceSchema,
} from './record-parts.ts';

const { indicators, indicator_values: values, measures } = tables;

const valueSchema = record({
  ...cells(values, 'series', 'fy', 'value', 'label', 'qualifier', 'aggregation'),
  ...cells(values, 'period_from', 'period_to', 'as_of', 'revision', 'decided_on'),
  is_replaced: { type: 'boolean', description: '後の改定で置き換えられた値か' },
  ...cells(values, 'note'),
  source: sourceSchema,
});

/** An indicator as its own JSON and that of its measure tell it. */
export const indicatorFields: Record<string, JsonSchema> = {
  ...cells(indicators, 'indicator_no', 'name', 'unit', 'method', 'direction', 'nature'),
  measure: orNull(
    record({ ...cells(measures, 'measure_no', 'title'), url: link('施策のページのアドレス') }),
  ),
  action_no: codeOrNull,
  section: orNull(sectionSchema),
  reprint_of: codeOrNull,
  answer: record(answerFields),
  status: { enum: statuses.map(({ status }) => status), description: '本サイトが求めた状況' },
  status_name: text('状況の名前'),
  badge: text('実績の年度を付けた状況（ページの表示と同じ）'),
  reason: text('その状況とした理由'),
  expected: {
    type: ['number', 'null'],
    description: 'いちばん新しい実績の年度に、道筋が求める値',
  },
  progress: {
    type: ['number', 'null'],
    description: '基準値から目標値までのうち、どこまで来たか（1で目標）',
  },
  values: list(valueSchema, '基準値・目標値・実績値'),
  ...cells(indicators, 'note'),
  source: sourceSchema,
  url: link('指標のページのアドレス'),
};

/** /plans/<plan_id>/indicators/<indicator_no>/index.json */
export const indicatorJsonSchema: JsonSchema = {
  title: '指標の記録',
  description: '1つの指標のすべて。値、状況とその理由、出典。',
  ...record({ ...headFields, ...indicatorFields }),
};
