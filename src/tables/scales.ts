import { choice, integer, text } from './describe/column.ts';
import { defineTable } from './describe/table.ts';

export const scales = defineTable({
  name: 'scales',
  scope: 'plan',
  title: '評価の段階',
  title_en: 'Evaluation scales',
  about:
    '団体が自分の評価に使う段階（S・A・B・C・D、◎・○・△・×など）とその意味。1行が1つの段階。このサイトの指標の状況とは別のもの。',
  key: ['evaluator', 'grade'],
  columns: [
    text('grade', {
      title: '評価の記号',
      title_en: 'Grade',
      about: '資料に書かれた段階の記号や言葉。',
      example: 'A',
      required: true,
    }),
    text('title', {
      title: '段階の名前',
      title_en: 'Title',
      about: '段階の短い名前。資料に名前がなければ空欄（記号と同じになる）。',
      example: '計画どおり',
      required: true,
    }),
    integer('order', {
      title: '並び順の番号',
      title_en: 'Order',
      about: '資料に並ぶ順。',
      example: '2',
      required: true,
    }),
    text('meaning', {
      title: '段階の意味',
      title_en: 'Meaning',
      about: 'どのようなときにこの段階とするか。資料が説明していなければ空欄。',
      example: '目標の9割以上を達成した。',
    }),
    text('evaluator', {
      title: '評価者',
      title_en: 'Evaluator',
      about: '評価者によって段階の意味が違うとき、その評価者。空欄は、どの評価者にも共通。',
      example: '外部',
    }),
    choice('counts', {
      title: '評価として数えるか',
      title_en: 'Counts as a grade',
      about: '評価の数に入れるか。「評価対象外」のような段階は no と書く。空欄は yes と同じ。',
      example: 'yes',
      values: { yes: { ja: '数える', en: 'Yes' }, no: { ja: '数えない', en: 'No' } },
    }),
  ],
});
