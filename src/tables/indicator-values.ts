import { choice, code, date, fiscalYear, number, text } from './describe/column.ts';
import { provenance } from './describe/provenance.ts';
import { defineTable } from './describe/table.ts';

export const indicatorValues = defineTable({
  name: 'indicator_values',
  scope: 'plan',
  title: '指標の値',
  title_en: 'Indicator values',
  about: '指標の基準値・目標値・実績値。1行が1つの値。',
  // A year may have an interim and a final actual, and a target of each year beside one of all years.
  key: [
    'indicator_no',
    'series',
    'fy',
    'revision',
    'decided_on',
    'as_of',
    'period_from',
    'period_to',
    'qualifier',
  ],
  columns: [
    code('indicator_no', {
      title: '指標番号',
      title_en: 'Indicator number',
      about: '値が属する指標。',
      example: '1-1',
      required: true,
      references: { table: 'indicators', column: 'indicator_no' },
    }),
    choice('series', {
      title: '値の種類',
      title_en: 'Series',
      about: '基準値・目標値・実績値のどれか。',
      example: 'target',
      required: true,
      values: {
        baseline: { ja: '基準値', en: 'Baseline', short: '基準' },
        target: { ja: '目標値', en: 'Target', short: '目標' },
        actual: { ja: '実績値', en: 'Actual', short: '実績' },
      },
    }),
    text('label', {
      title: '資料の記載',
      title_en: 'As printed',
      about:
        '資料に書かれたとおりの値と時点。空欄は、年度・値・単位を「R5：60%」のように並べたもの。',
      example: 'R5：60%',
      required: true,
    }),
    fiscalYear('fy', {
      title: '年度（年）',
      title_en: 'Fiscal year',
      about: '値の年度。資料からわからなければ空欄。',
      example: '2024',
    }),
    number('value', {
      title: '指標の値',
      title_en: 'Value',
      about: '数値。単位・カンマ・%は付けない。数値でない目標は空欄。',
      example: '60',
    }),
    choice('qualifier', {
      title: '値の付け方',
      title_en: 'Qualifier',
      about:
        'ちょうどか、以上か、以下か、超か、未満か、程度か、計か、各か、＋αか。空欄はちょうど。',
      example: 'exact',
      values: {
        exact: { ja: 'ちょうど', en: 'Exact' },
        at_least: { ja: '以上', en: 'At least', beside: 'after' },
        at_most: { ja: '以下', en: 'At most', beside: 'after' },
        above: { ja: '超', en: 'Above', beside: 'after' },
        below: { ja: '未満', en: 'Below', beside: 'after' },
        about: { ja: '程度', en: 'About', beside: 'after' },
        total: { ja: '計', en: 'Total', beside: 'before' },
        each: { ja: '各', en: 'Each', beside: 'before' },
        plus: { ja: '＋α', en: 'Plus', beside: 'after' },
      },
    }),
    choice('aggregation', {
      title: '集計の仕方',
      title_en: 'Aggregation',
      about: 'そのままの値か、平均か。',
      example: 'value',
      values: {
        value: { ja: '値', en: 'Value' },
        average: { ja: '平均', en: 'Average' },
      },
    }),
    fiscalYear('period_from', {
      title: '対象期間の初め（年）',
      title_en: 'Period from',
      about: '複数の年度にわたる値のとき、最初の年度。',
      example: '2021',
    }),
    fiscalYear('period_to', {
      title: '対象期間の終わり（年）',
      title_en: 'Period to',
      about: '複数の年度にわたる値のとき、最後の年度。',
      example: '2024',
    }),
    date('as_of', {
      title: '時点',
      title_en: 'As of',
      about:
        '資料に書かれた値の時点（年月日または年月）。上期の値や暦年の値も、ここに終わりの年月を書いて分ける。',
      example: '2022-12',
    }),
    choice('revision', {
      title: '改定',
      title_en: 'Revision',
      about: '当初の値か、速報か、見直し後か。空欄は当初で、公開データでは original と書く。',
      example: 'original',
      blankMeans: 'original',
      values: {
        original: { ja: '当初', en: 'Original' },
        preliminary: { ja: '速報', en: 'Preliminary' },
        revised: { ja: '見直し後', en: 'Revised' },
      },
    }),
    date('decided_on', {
      title: '決定日',
      title_en: 'Decided on',
      about: '値を見直したとき、その決定の日。',
      example: '2025-03-20',
    }),
    text('note', {
      title: '備考',
      title_en: 'Note',
      about: '値について読み手に伝えること。',
      example: '目標年度は令和7年度と添えられている。',
    }),
    ...provenance,
  ],
});
