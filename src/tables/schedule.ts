import { choice, code, date, fiscalYear, integer, text } from './describe/column.ts';
import { basis, provenance } from './describe/provenance.ts';
import { defineTable } from './describe/table.ts';

export const schedule = defineTable({
  name: 'schedule',
  scope: 'plan',
  title: '工程',
  title_en: 'Schedule',
  about: '実施工程の段階。1行が1つの段階で、どの取組項目の段階かは schedule_actions にある。',
  key: ['measure_no', 'stage_no'],
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
      about: '施策の中で段階を指す番号。1から欠けずに並ぶ。',
      example: '1',
      required: true,
    }),
    text('printed', {
      title: '資料の記載',
      title_en: 'Cell as printed',
      about:
        '資料の欄の全体。1つの欄に複数の段階があるときは、どの段階の行にも同じ欄を書く。空欄は段階と同じ。',
      example: '開発・試行→【R9】運用',
      required: true,
      isDrawn: true,
    }),
    text('stage', {
      title: '段階',
      title_en: 'Stage',
      about: '欄のうち、この段階にあたる言葉。',
      example: '開発・試行',
      required: true,
      isDrawn: true,
    }),
    choice('kind', {
      title: '種類',
      title_en: 'Kind',
      about: '期間のある段階か、ある時点の節目か、数量の目標か。',
      example: 'stage',
      required: true,
      values: {
        stage: { ja: '段階', en: 'Stage' },
        milestone: { ja: '節目', en: 'Milestone' },
        quantity: { ja: '数量', en: 'Quantity' },
      },
    }),
    choice('follows', {
      title: '前の段階との関係',
      title_en: 'Follows',
      about:
        '同じ欄にある前の段階との関係。空欄は欄の初めの段階か、欄に1つだけの段階。順番は、矢印や年度の印などで資料からわかるときだけ書く。数量の行は空欄。',
      example: 'then',
      since: '1.2.0',
      values: {
        then: { ja: '前の段階の後', en: 'After the one before' },
        beside: { ja: '前の段階と並ぶ', en: 'Beside the one before' },
      },
    }),
    fiscalYear('start_fy', {
      title: '開始年度（年）',
      title_en: 'First fiscal year',
      about: '段階が始まる年度。',
      example: '2026',
      required: true,
    }),
    fiscalYear('end_fy', {
      title: '終了年度（年）',
      title_en: 'Last fiscal year',
      about: '段階が終わる年度。空欄は、終期が資料の文字から読めないことを示す。',
      example: '2026',
    }),
    integer('start_month', {
      title: '開始月（月）',
      title_en: 'First month',
      about: '資料が半期・四半期・月で示すとき、始まる月（4月なら 4）。',
      example: '4',
      since: '1.2.0',
    }),
    integer('end_month', {
      title: '終了月（月）',
      title_en: 'Last month',
      about: '資料が半期・四半期・月で示すとき、終わる月（上期なら 9）。',
      example: '9',
      since: '1.2.0',
    }),
    text('track', {
      title: '系列',
      title_en: 'Track',
      about: '1つの取組項目の中で工程が分かれているとき、その名前（【】の中）。',
      example: '給与管理システムの再構築',
    }),
    text('period_label', {
      title: '時期の記載',
      title_en: 'Period as printed',
      about: '欄の中に書かれた年度の印。',
      example: '【R9】',
      isDrawn: true,
    }),
    text('date_label', {
      title: '月日の記載',
      title_en: 'Date as printed',
      about: '欄の中に書かれた月や期日。',
      example: '12月末',
      isDrawn: true,
    }),
    choice('revision', {
      title: '工程の改定',
      title_en: 'Revision',
      about:
        '見直した工程では、もとの行に original、新しい行に revised と書いて並べる。見直していなければ空欄。',
      example: 'revised',
      since: '1.2.0',
      values: {
        original: { ja: '当初', en: 'Original' },
        revised: { ja: '見直し後', en: 'Revised' },
      },
    }),
    date('decided_on', {
      title: '決定日',
      title_en: 'Decided on',
      about: '工程を見直したとき、その決定の日。',
      example: '2026-03-27',
      since: '1.2.0',
    }),
    code('indicator_no', {
      title: '指標番号',
      title_en: 'Indicator number',
      about: '数量の目標のとき、その指標。',
      example: '16-1',
      references: { table: 'indicators', column: 'indicator_no' },
    }),
    code('action_no', {
      title: '取組番号',
      title_en: 'Action number',
      about:
        'どの取組項目の段階か。ここに書けば schedule_actions の行は要らない。複数の取組項目の段階なら空欄。',
      example: '2-2-2-1',
      references: { table: 'actions', column: 'action_no' },
      since: '1.2.0',
    }),
    ...basis,
    ...provenance,
  ],
});

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
