import { statuses } from '../../../model/indicators/status.ts';
import type { Column } from '../../../tables/describe/column.ts';
import {
  choice,
  code,
  fiscalYear,
  isYesOrNo,
  number,
  text,
} from '../../../tables/describe/column.ts';
import { tables } from '../../../tables/all-tables.ts';
import { choiceNames } from '../choice-names.ts';
import { draftNoteColumn, governmentColumns, pageUrlColumn } from './government-columns.ts';

const yesNo = { yes: { ja: 'はい', en: 'Yes' }, no: { ja: 'いいえ', en: 'No' } };
const statusValues = Object.fromEntries(
  statuses.map(({ status, name, nameEn }) => [status, { ja: name, en: nameEn }]),
);

/** A column of a fact table, told once there. */
function from(table: keyof typeof tables, name: string): Column {
  return tables[table].columns.find((column) => column.name === name)!;
}

function words(name: string, title: string, title_en: string, about: string, example: string) {
  return text(name, { title, title_en, about, example });
}

function year(name: string, title: string, title_en: string, example: string) {
  return fiscalYear(name, { title: `${title}（年）`, title_en, about: `${title}。`, example });
}

function amount(name: string, title: string, title_en: string, about: string, example: string) {
  return number(name, { title, title_en, about, example });
}

const planId = from('plans', 'plan_id');
const indicatorName = words(
  'indicator_name',
  '指標名',
  'Indicator name',
  '指標の名前。',
  '防災士の認証登録者数',
);
const status = choice('status', {
  title: '状況',
  title_en: 'Status',
  about: '公開している規則で計算した状況。団体自身の評価ではない。',
  example: 'on_track',
  values: statusValues,
});
const reason = words(
  'reason',
  '状況の理由',
  'Reason',
  '状況をそう判断した理由と、使った値。',
  '令和4年度（2022年度）の実績は…ため「順調」です。',
);
const statusNameColumn = words(
  'status_name',
  '状況（名称）',
  'Status (name)',
  '状況の日本語の名前。',
  '順調',
);
const badge = words(
  'badge',
  '状況の表示',
  'Status as shown',
  '実績の年度を付けた状況。計画が終わり、最終の実績を収録していないときは、そう書く（前の実績からの状況は、かっこの中）。',
  '最終実績未収録（R4は順調）',
);
const measureNo = code('measure_no', {
  title: '施策番号',
  title_en: 'Measure number',
  about: '指標が属する施策。体系に属する指標は空欄。',
  example: '1',
});
const place: Column[] = [
  measureNo,
  words('measure_title', '施策名', 'Measure title', '施策の名前。', 'ペーパーレス化の更なる推進'),
  words(
    'section_title',
    '体系名',
    'Section title',
    '指標または施策が属する体系の名前。',
    '行政サービスのデジタル化',
  ),
];
const government: Column[] = [...governmentColumns, draftNoteColumn];
const pageUrl = pageUrlColumn('指標のページ。', 'plans/yamagata-reform-2021/indicators/1-1/');

const isReprint = choice('is_reprint', {
  title: '再掲か',
  title_en: 'Reprint',
  about: 'ほかの施策の指標の再掲か。数えるときは除く。',
  example: 'no',
  values: yesNo,
});

/** What has to be known of an indicator before its values are added up or compared. */
const reading: readonly Column[] = [
  isReprint,
  from('indicators', 'direction'),
  from('indicators', 'nature'),
  choice('cumulative', {
    title: '累計か',
    title_en: 'Cumulative',
    about: '計画の初めなどからの累計か。累計の値は、年度どうしを足さない。',
    example: 'no',
    values: yesNo,
  }),
  from('indicators', 'baseline_comparable'),
  from('indicator_values', 'aggregation'),
];

const toldOfValues: readonly Column[] = [
  planId,
  from('indicators', 'indicator_no'),
  indicatorName,
  from('indicator_values', 'series'),
  from('indicator_values', 'fy'),
  from('indicator_values', 'value'),
  from('indicators', 'unit'),
  from('indicator_values', 'label'),
  from('indicator_values', 'qualifier'),
  from('indicator_values', 'revision'),
  choice('is_replaced', {
    title: '見直し前の値か',
    title_en: 'Replaced',
    about: '同じ年度に新しい値があり、使われなくなった値か。',
    example: 'no',
    values: yesNo,
  }),
  status,
  statusNameColumn,
  badge,
  reason,
  ...place,
  words(
    'lead_division',
    '主な担当課',
    'Lead division',
    '施策を担当する課のうち最初のもの。',
    '人事課',
  ),
  ...government,
  words(
    'source_title',
    '出典資料名',
    'Source title',
    '値を書き写した資料。',
    '山形県行財政改革推進プラン2021に係る取組状況について',
  ),
  from('indicator_values', 'source_place'),
  from('indicator_values', 'source_page'),
];

/** The codes of 指標の値の一覧 that get a name; that of the status has its own place, yes and no need none. */
export const figureCodes: readonly Column[] = [...toldOfValues, ...reading].filter(
  (column) => column.values && column.name !== 'status' && !isYesOrNo(column),
);

/** The columns of 指標の値の一覧. */
export const figureColumns: readonly Column[] = [
  ...toldOfValues,
  ...reading,
  ...choiceNames(figureCodes),
  pageUrl,
];

/** The columns of 指標の状況. */
export const statusColumns: readonly Column[] = [
  planId,
  from('indicators', 'indicator_no'),
  indicatorName,
  status,
  statusNameColumn,
  badge,
  reason,
  from('indicators', 'unit'),
  year('baseline_fy', '基準値の年度', 'Baseline fiscal year', '2020'),
  amount('baseline_value', '指標の基準値', 'Baseline', '基準値。', '1.5'),
  year('target_fy', '最後の目標の年度', 'Final target fiscal year', '2024'),
  amount('target_value', '指標の最後の目標', 'Final target', '最後の目標値。', '100'),
  year('actual_fy', '最も新しい実績の年度', 'Latest actual fiscal year', '2022'),
  amount(
    'actual_value',
    '指標の最も新しい実績',
    'Latest actual',
    '収録した最も新しい実績値。',
    '71.5',
  ),
  amount(
    'expected_value',
    '指標の道筋の値',
    'Expected value',
    '実績の年度に道筋が求める値。丸めていない。',
    '50.75',
  ),
  amount(
    'progress',
    '道のりの割合',
    'Progress',
    '（実績−基準値）÷（目標−基準値）。基準値と比べられる場合だけ。丸めていない。',
    '0.7107',
  ),
  isReprint,
  ...place,
  ...government,
  pageUrl,
];
