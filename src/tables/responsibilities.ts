import { choice, code, fiscalYear, integer } from './describe/column.ts';
import { provenance } from './describe/provenance.ts';
import { defineTable } from './describe/table.ts';

export const responsibilities = defineTable({
  name: 'responsibilities',
  scope: 'plan',
  title: '担当',
  title_en: 'Responsibilities',
  about: '施策や取組項目をどの課が担当するか。1行が1つの課。',
  key: ['measure_no', 'action_no', 'division_id', 'from_fy'],
  columns: [
    code('measure_no', {
      title: '施策番号',
      title_en: 'Measure number',
      about: '担当する施策。',
      example: '1-2-3',
      required: true,
      references: { table: 'measures', column: 'measure_no' },
    }),
    code('division_id', {
      title: '担当課ID',
      title_en: 'Division ID',
      about: '担当する課。',
      example: 'dx',
      required: true,
      references: { table: 'divisions', column: 'division_id' },
    }),
    integer('order', {
      title: '並び順の番号',
      title_en: 'Order',
      about: '資料に並ぶ順。1が主な担当課。',
      example: '1',
      required: true,
    }),
    choice('role', {
      title: '担当の役割',
      title_en: 'Role',
      about: '主管の課か、関係する課か。資料が分けていなければ空欄。',
      example: 'lead',
      since: '1.2.0',
      values: {
        lead: { ja: '主管', en: 'Lead' },
        support: { ja: '関係', en: 'Support' },
      },
    }),
    code('action_no', {
      title: '取組番号',
      title_en: 'Action number',
      about: '担当する取組項目。空欄は施策の全体。',
      example: '1-2-3-2',
      references: { table: 'actions', column: 'action_no', with: ['measure_no'] },
    }),
    fiscalYear('from_fy', {
      title: '開始年度（年）',
      title_en: 'First fiscal year',
      about: '担当が計画の途中で変わったときの最初の年度。',
      example: '2025',
    }),
    fiscalYear('to_fy', {
      title: '終了年度（年）',
      title_en: 'Last fiscal year',
      about: '担当が計画の途中で変わったときの最後の年度。',
      example: '2026',
    }),
    ...provenance,
  ],
});
