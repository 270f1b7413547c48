import { choice, code, fiscalYear, text } from './describe/column.ts';
import { provenance } from './describe/provenance.ts';
import { defineTable } from './describe/table.ts';

export const results = defineTable({
  name: 'results',
  scope: 'plan',
  title: '取組実績',
  title_en: 'Results',
  about: '年度ごとの実績・取組計画・評価・課題。1行が1つの事がら。',
  key: ['result_no'],
  columns: [
    code('result_no', {
      title: '実績番号',
      title_en: 'Result number',
      about: '計画の中で行を指す番号。',
      example: '2022-1',
      required: true,
    }),
    fiscalYear('fy', {
      title: '年度（年）',
      title_en: 'Fiscal year',
      about: '実績や計画の年度。',
      example: '2022',
      required: true,
    }),
    choice('kind', {
      title: '種類',
      title_en: 'Kind',
      about: '実績か、取組計画か、評価か、課題か。',
      example: 'achievement',
      required: true,
      values: {
        achievement: { ja: '実績', en: 'Achievement' },
        plan: { ja: '取組計画', en: 'Plan' },
        assessment: { ja: '評価', en: 'Assessment' },
        issue: { ja: '課題', en: 'Issue' },
      },
    }),
    text('text', {
      title: '内容',
      title_en: 'Text',
      about: '何をしたか、何をするか。数値は資料のとおりに書く。',
      example: '条例等に基づく手続の71.5%をオンライン化した。',
      required: true,
    }),
    code('measure_no', {
      title: '施策番号',
      title_en: 'Measure number',
      about: '関わる施策。',
      example: '1-1',
      references: { table: 'measures', column: 'measure_no' },
    }),
    code('action_no', {
      title: '取組番号',
      title_en: 'Action number',
      about: '関わる取組項目。',
      example: '1-2-3-1',
      references: { table: 'actions', column: 'action_no' },
    }),
    code('section_no', {
      title: '体系番号',
      title_en: 'Section number',
      about: '関わる体系。',
      example: '1',
      references: { table: 'sections', column: 'section_no' },
    }),
    choice('state', {
      title: '状態',
      title_en: 'State',
      about: '団体自身が示した進み具合。示していなければ空欄。',
      example: 'as_planned',
      values: {
        not_started: { ja: '未着手', en: 'Not started' },
        under_way: { ja: '実施中', en: 'Under way' },
        as_planned: { ja: '計画どおり', en: 'As planned' },
        delayed: { ja: '遅れ', en: 'Delayed' },
        done: { ja: '完了', en: 'Done' },
        changed: { ja: '変更', en: 'Changed' },
        ended: { ja: '終了', en: 'Ended' },
      },
    }),
    text('state_label', {
      title: '状態の記載',
      title_en: 'State as printed',
      about: '資料に書かれた進み具合の言葉。',
      example: '順調',
    }),
    text('next_step', {
      title: '今後の取組',
      title_en: 'Next step',
      about: '次の年度以降に行うこと。',
      example: '対象の手続を広げる。',
    }),
    code('parent_no', {
      title: '親の実績番号',
      title_en: 'Parent result',
      about: '内訳のとき、まとめる行の番号。',
      example: '2022-2',
      references: { table: 'results', column: 'result_no' },
    }),
    ...provenance,
  ],
});
