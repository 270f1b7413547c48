import { code, text } from './describe/column.ts';
import { laterBasis, lifetime, provenance } from './describe/provenance.ts';
import { defineTable } from './describe/table.ts';

export const actions = defineTable({
  name: 'actions',
  scope: 'plan',
  title: '取組項目',
  title_en: 'Actions',
  about: '施策の中の具体的な取組。',
  key: ['action_no'],
  columns: [
    code('action_no', {
      title: '取組番号',
      title_en: 'Action number',
      about: '計画の中で取組項目を指す番号。動かさず、使い回さない。',
      example: '1-2-3-1',
      required: true,
    }),
    code('measure_no', {
      title: '施策番号',
      title_en: 'Measure number',
      about: '取組項目が属する施策。',
      example: '1-2-3',
      required: true,
      references: { table: 'measures', column: 'measure_no' },
    }),
    text('title', {
      title: '取組項目名',
      title_en: 'Title',
      about: '資料に書かれた取組項目の名前。',
      example: 'デジタル人財育成研修の実施',
      required: true,
      isDrawn: true,
    }),
    text('about', {
      title: '取組の説明',
      title_en: 'About',
      about: '資料が取組項目の内容として書いていること。',
      example: '新任の管理職を対象に、業務の見直しの進め方を学ぶ研修を行う。',
      since: '1.2.0',
    }),
    text('title_note', {
      title: '名前の注記',
      title_en: 'Note on the title',
      about: '資料の中のほかの書き方。',
      example: '第4章では「デジタル人材育成研修の実施」と書かれている。',
    }),
    ...lifetime,
    code('successor_no', {
      title: '後継の取組番号',
      title_en: 'Successor',
      about: '引き継いだ取組項目。',
      example: '1-2-3-3',
      references: { table: 'actions', column: 'action_no' },
    }),
    ...laterBasis,
    ...provenance,
  ],
});
