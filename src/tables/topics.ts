import { code, text } from './describe/column.ts';
import { defineTable } from './describe/table.ts';

export const topics = defineTable({
  name: 'topics',
  scope: 'site',
  title: 'テーマ',
  title_en: 'Topics',
  about: '団体をまたいで施策を見比べるためのテーマ。',
  key: ['topic_id'],
  columns: [
    code('topic_id', {
      title: 'テーマID',
      title_en: 'Topic ID',
      about: 'テーマを指す名前。アドレスに使い、変えない。',
      example: 'online-procedures',
      required: true,
    }),
    text('title', {
      title: 'テーマ名',
      title_en: 'Title',
      about: 'テーマの名前。',
      example: '行政手続のオンライン化',
      required: true,
      isDrawn: true,
    }),
    text('title_en', {
      title: 'テーマ名（英語）',
      title_en: 'Title in English',
      about: 'テーマの英語名。',
      example: 'Online procedures',
      required: true,
    }),
    text('about', {
      title: '説明',
      title_en: 'About',
      about: 'どのような施策をまとめるか。',
      example: '申請や届出を、窓口に行かずに済ませられるようにする施策。',
      required: true,
    }),
  ],
});

export const measureTopics = defineTable({
  name: 'measure_topics',
  scope: 'plan',
  title: '施策とテーマの対応',
  title_en: 'Measures and topics',
  about: '施策がどのテーマに属するか（本サイトの分類）。',
  key: ['measure_no', 'topic_id'],
  columns: [
    code('measure_no', {
      title: '施策番号',
      title_en: 'Measure number',
      about: '施策。',
      example: '2-1-1',
      required: true,
      references: { table: 'measures', column: 'measure_no' },
    }),
    code('topic_id', {
      title: 'テーマID',
      title_en: 'Topic ID',
      about: 'テーマ。',
      example: 'online-procedures',
      required: true,
      references: { table: 'topics', column: 'topic_id' },
    }),
  ],
});

export const indicatorTopics = defineTable({
  name: 'indicator_topics',
  scope: 'plan',
  title: '指標とテーマの対応',
  title_en: 'Indicators and topics',
  about:
    '指標がどのテーマに属するか（本サイトの分類）。行のない指標は、施策のテーマ（体系の指標なら、その中の施策のすべてに共通するテーマ）に属する。',
  key: ['indicator_no', 'topic_id'],
  columns: [
    code('indicator_no', {
      title: '指標番号',
      title_en: 'Indicator number',
      about: '指標。',
      example: '1-2',
      required: true,
      references: { table: 'indicators', column: 'indicator_no' },
    }),
    code('topic_id', {
      title: 'テーマID',
      title_en: 'Topic ID',
      about: 'テーマ。',
      example: 'crisis-management',
      required: true,
      references: { table: 'topics', column: 'topic_id' },
    }),
  ],
});
