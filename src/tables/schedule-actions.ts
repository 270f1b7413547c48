import { choice, code, integer } from './describe/column.ts';
import { defineTable } from './describe/table.ts';

export const scheduleActions = defineTable({
  name: 'schedule_actions',
  scope: 'plan',
  title: '工程と取組項目の対応',
  title_en: 'Schedule and actions',
  about: '工程の段階がどの取組項目のものか。1つの段階が複数の取組項目にまたがることもある。',
  key: ['measure_no', 'stage_no', 'action_no'],
  columns: [
    code('measure_no', {
      title: '施策番号',
      title_en: 'Measure number',
      about: '工程が属する施策。',
      example: '2-2-2',
      required: true,
      references: { table: 'measures', column: 'measure_no' },
    }),
    integer('stage_no', {
      title: '段階番号',
      title_en: 'Stage number',
      about: '工程の段階。',
      example: '1',
      required: true,
      references: { table: 'schedule', column: 'stage_no', with: ['measure_no'] },
    }),
    code('action_no', {
      title: '取組番号',
      title_en: 'Action number',
      about: 'その段階で進む取組項目。',
      example: '2-2-2-4',
      required: true,
      references: { table: 'actions', column: 'action_no', with: ['measure_no'] },
    }),
    choice('basis', {
      title: '読み取りの根拠',
      title_en: 'Basis',
      about: '対応が資料の表のとおりか、推定か。',
      example: 'stated',
      values: {
        stated: { ja: '明記', en: 'Stated' },
        inferred: { ja: '推定', en: 'Inferred' },
      },
    }),
  ],
});
