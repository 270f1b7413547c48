import { choice, code, date, fiscalYear, text, url } from './describe/column.ts';
import { provenance } from './describe/provenance.ts';
import { defineTable } from './describe/table.ts';

export const reviews = defineTable({
  name: 'reviews',
  scope: 'plan',
  title: '点検・見直し',
  title_en: 'Reviews',
  about: '毎年度の点検、委員会の意見、決定、公表の記録。',
  key: ['review_no'],
  columns: [
    code('review_no', {
      title: '点検番号',
      title_en: 'Review number',
      about: '計画の中で行を指す番号。',
      example: '2025-1',
      required: true,
    }),
    fiscalYear('fy', {
      title: '年度（年）',
      title_en: 'Fiscal year',
      about: '点検の対象の年度。',
      example: '2025',
      required: true,
    }),
    choice('kind', {
      title: '種類',
      title_en: 'Kind',
      about: '点検・意見・決定・公表のどれか。',
      example: 'check',
      required: true,
      values: {
        check: { ja: '点検', en: 'Check' },
        opinion: { ja: '委員会の意見', en: 'Opinion' },
        decision: { ja: '決定', en: 'Decision' },
        publication: { ja: '公表', en: 'Publication' },
      },
    }),
    text('body', {
      title: '主体',
      title_en: 'Body',
      about: '点検や意見の主体（本部・委員会など）。',
      example: '行財政改革推進本部',
    }),
    date('date', {
      title: '日付',
      title_en: 'Date',
      about: '行われた日。',
      example: '2025-08-20',
    }),
    text('text', {
      title: '内容',
      title_en: 'Text',
      about: '点検や意見の内容。',
      example: '若手職員の声をさらに聞くよう求める意見があった。',
      required: true,
    }),
    code('measure_no', {
      title: '施策番号',
      title_en: 'Measure number',
      about: '関わる施策。計画全体なら空欄。',
      example: '1-3-2',
      references: { table: 'measures', column: 'measure_no' },
    }),
    text('response', {
      title: '対応',
      title_en: 'Response',
      about: '意見への回答や対応。',
      example: '次年度の研修に取り入れる。',
    }),
    url('url', {
      title: '関連するページ',
      title_en: 'URL',
      about: '会議資料などのアドレス。',
      example: 'https://www.example.lg.jp/iinkai/',
    }),
    ...provenance,
  ],
});
