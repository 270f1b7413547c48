import { choice, code, fiscalYear, text } from './describe/column.ts';
import { provenance } from './describe/provenance.ts';
import { defineTable } from './describe/table.ts';

export const projects = defineTable({
  name: 'projects',
  scope: 'plan',
  title: '関連事業',
  title_en: 'Projects',
  about: '計画に関わる事業の一覧。',
  key: ['project_no'],
  columns: [
    code('project_no', {
      title: '事業番号',
      title_en: 'Project number',
      about: '資料に書かれた事業の番号。',
      example: '56',
      required: true,
    }),
    text('field', {
      title: '分野',
      title_en: 'Field',
      about: '資料が分ける分野。',
      example: '行政経営分野',
      required: true,
    }),
    text('category', {
      title: '項目',
      title_en: 'Category',
      about: '資料が分ける項目。',
      example: '利便性の向上',
      required: true,
    }),
    text('title', {
      title: '事業名',
      title_en: 'Title',
      about: '資料に書かれた事業の名前。',
      example: '電子入札・電子収納導入調査事業',
      required: true,
    }),
    fiscalYear('fy', {
      title: '年度（年）',
      title_en: 'Fiscal year',
      about: '事業の年度。',
      example: '2024',
    }),
    text('note', {
      title: '備考',
      title_en: 'Note',
      about: '事業について読み手に伝えること。',
      example: '資料では「参考事業」とされている。',
    }),
    ...provenance,
  ],
});

export const projectMeasures = defineTable({
  name: 'project_measures',
  scope: 'plan',
  title: '関連事業と施策の対応',
  title_en: 'Projects and measures',
  about: '関連事業がどの計画のどの施策と同じ仕事か。',
  key: ['project_no', 'measure_plan_id', 'measure_no'],
  columns: [
    code('project_no', {
      title: '事業番号',
      title_en: 'Project number',
      about: '関連事業。',
      example: '56',
      required: true,
      references: { table: 'projects', column: 'project_no' },
    }),
    code('measure_plan_id', {
      title: '施策の計画ID',
      title_en: 'Plan of the measure',
      about: '対応する施策が属する計画。',
      example: 'aomori-reform-2024',
      required: true,
      references: { table: 'plans', column: 'plan_id' },
    }),
    code('measure_no', {
      title: '施策番号',
      title_en: 'Measure number',
      about: '対応する施策。',
      example: '2-1-3',
      required: true,
      references: { table: 'measures', column: 'measure_no', planColumn: 'measure_plan_id' },
    }),
    choice('basis', {
      title: '読み取りの根拠',
      title_en: 'Basis',
      about: '資料に対応が書かれているか、名前などからの推定か。',
      example: 'inferred',
      required: true,
      values: {
        stated: { ja: '明記', en: 'Stated' },
        inferred: { ja: '推定', en: 'Inferred' },
      },
    }),
  ],
});
