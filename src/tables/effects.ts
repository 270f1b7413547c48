import { choice, code, fiscalYear, number, text } from './describe/column.ts';
import { provenance } from './describe/provenance.ts';
import { defineTable } from './describe/table.ts';

const yesNo = { yes: { ja: 'はい', en: 'Yes' }, no: { ja: 'いいえ', en: 'No' } } as const;

export const effects = defineTable({
  name: 'effects',
  scope: 'plan',
  title: '取組の効果',
  title_en: 'Effects',
  about:
    '取組で生まれるお金・時間・定員などの効果。1行が1つの値。資料の合計も1行として写し、このサイトの合計と並べて示す。',
  key: ['effect_no'],
  columns: [
    code('effect_no', {
      title: '効果番号',
      title_en: 'Effect number',
      about: '計画の中で行を指す番号。',
      example: '1',
      required: true,
    }),
    choice('kind', {
      title: '効果の種類',
      title_en: 'Kind of effect',
      about: '歳入の増か、歳出の減か、時間の減か、定員の減か。資料が分けていない金額は money。',
      example: 'saving',
      required: true,
      values: {
        revenue: { ja: '歳入の増', en: 'Revenue' },
        saving: { ja: '歳出の減', en: 'Saving' },
        money: { ja: '効果額（歳入・歳出の区分なし）', en: 'Money' },
        hours: { ja: '時間の減', en: 'Hours' },
        posts: { ja: '定員の減', en: 'Posts' },
        other: { ja: 'そのほかの効果', en: 'Other' },
      },
    }),
    choice('series', {
      title: '計画か実績か',
      title_en: 'Series',
      about: '見込んだ効果か、実際の効果か。',
      example: 'actual',
      required: true,
      values: {
        planned: { ja: '計画', en: 'Planned' },
        actual: { ja: '実績', en: 'Actual' },
      },
    }),
    fiscalYear('fy', {
      title: '年度（年）',
      title_en: 'Fiscal year',
      about: '効果の年度。累計なら、その年度まで。空欄は計画の期間の全体。',
      example: '2025',
    }),
    number('value', {
      title: '効果の値',
      title_en: 'Value',
      about: '数値。単位・カンマは付けない。歳入の減など、逆の向きの効果は負の数。',
      example: '5120',
      required: true,
    }),
    text('unit', {
      title: '単位',
      title_en: 'Unit',
      about: '値の単位。資料のとおり。',
      example: '千円',
      required: true,
    }),
    choice('cumulative', {
      title: '累計か',
      title_en: 'Cumulative',
      about: '計画の初めからの累計か。空欄はその年度だけ。',
      example: 'no',
      values: yesNo,
    }),
    choice('one_off', {
      title: '一時的な効果か',
      title_en: 'One-off',
      about: '土地の売却のように、その年度に限る効果か。書かれていなければ空欄。',
      example: 'no',
      values: yesNo,
    }),
    code('measure_no', {
      title: '施策番号',
      title_en: 'Measure number',
      about: '効果のある施策。施策・取組・体系のどれも空欄なら、資料に書かれた計画の合計。',
      example: '1-1',
      references: { table: 'measures', column: 'measure_no' },
    }),
    code('action_no', {
      title: '取組番号',
      title_en: 'Action number',
      about: '効果のある取組項目。',
      example: '1-1-1',
      references: { table: 'actions', column: 'action_no' },
    }),
    code('section_no', {
      title: '体系番号',
      title_en: 'Section number',
      about: '資料に書かれた体系ごとの合計のとき、その体系。',
      example: '1',
      references: { table: 'sections', column: 'section_no' },
    }),
    ...provenance,
  ],
});
