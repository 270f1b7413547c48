import { promiseName } from '../../../model/answer/promise.ts';
import { choice, text } from '../../../tables/describe/column.ts';
import { answerNames } from '../../../words/answer-names.ts';

/** What people ask of a measure, and the answer, one column a question; the two codes count the answers. */
export const answerColumns = [
  text('by_when', {
    title: answerNames.byWhen,
    title_en: 'By when',
    about: '工程が計画の期間の途中に置く年度や節目。工程と指標から作った文。',
    example: '令和8年度から「導入」。',
    required: true,
  }),
  text('target', {
    title: answerNames.target,
    title_en: 'Numeric target',
    about: '最後の数値目標。指標から作った文。',
    example: '「研修を受けた職員」を80%以上（令和10年度・2028年度）に。',
    required: true,
  }),
  text('known', {
    title: answerNames.known,
    title_en: 'What is known',
    about: '収録した資料からわかる実績。最も新しい値とその年度。',
    example: '「研修を受けた職員」は令和7年度に62%（本サイトの計算で順調）。',
    required: true,
  }),
  text('unknown', {
    title: answerNames.unknown,
    title_en: 'What is not known',
    about: '収録した資料からはわからないこと。団体が公表していないという意味ではない。',
    example: '令和8年度（2026年度）から後に何が行われたか。',
    required: true,
  }),
  choice('promise', {
    title: '約束のしかた（コード）',
    title_en: 'Kind of promise',
    about: '数値目標があるか、期限だけがあるか、どちらもないか。',
    example: 'deadline',
    required: true,
    values: {
      target: { ja: promiseName('target'), en: 'With a numeric target' },
      deadline: { ja: promiseName('deadline'), en: 'With a deadline only' },
      neither: { ja: promiseName('neither'), en: 'With neither' },
    },
  }),
  text('promise_name', {
    title: '約束のしかた',
    title_en: 'Name of the kind of promise',
    about: '約束のしかたの名前。',
    example: '期限だけがある',
    required: true,
  }),
  choice('knowledge', {
    title: '実績がわかるか（コード）',
    title_en: 'Whether the outcome is known',
    about: '収録した資料から、指標の実績がわかるか、記録だけがあるか、何もわからないか。',
    example: 'nothing',
    required: true,
    values: {
      figure: { ja: '指標の実績がある', en: 'Figures are recorded' },
      record: { ja: '取り組んだ記録がある', en: 'Reports are recorded' },
      nothing: { ja: '収録した資料からはわからない', en: 'Nothing is recorded' },
    },
  }),
  text('knowledge_name', {
    title: '実績がわかるか',
    title_en: 'Name of what is known',
    about: '実績がわかるかどうかの名前。',
    example: '収録した資料からはわからない',
    required: true,
  }),
];
