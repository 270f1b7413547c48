import { choice, code, fiscalYear, text } from './column.ts';

/** Where a fact is written: the last three columns of every fact table. */
export const provenance = [
  code('source_id', {
    title: '出典資料ID',
    title_en: 'Source ID',
    about:
      'この行を書き写した資料。出典の3つの列がどれも空欄なら施策（指標の値なら指標）と同じ。資料だけ空欄なら計画の出典資料。公開データでは必ず埋まる。',
    example: 'aomori-reform-2024-draft',
    references: { table: 'sources', column: 'source_id' },
  }),
  text('source_place', {
    title: '出典箇所',
    title_en: 'Place in the source',
    about: '資料のどこに書かれているか。資料の見出しや番号のとおりに書く。',
    example: '2(2)① 実施工程',
    required: true,
  }),
  text('source_page', {
    title: '出典ページ番号',
    title_en: 'Page of the source',
    about: '資料に印刷されたページ番号。資料に番号がないときは空欄とし、推測で補わない。',
    example: '10',
  }),
] as const;

/** Whether a value is printed as such or was judged while reading, and why. */
export const basis = [
  choice('basis', {
    title: '読み取りの根拠',
    title_en: 'Basis',
    about: '資料に書かれているとおりか、読み取りに判断を要したか。',
    example: 'stated',
    values: {
      stated: { ja: '明記', en: 'Stated' },
      inferred: { ja: '推定', en: 'Inferred' },
    },
  }),
  text('basis_note', {
    title: '推定の理由',
    title_en: 'Reason for the inference',
    about: '推定としたとき、何をどう判断したか。推定のときは必ず書く。',
    example: '【R9】の印があるので、開始を令和9年度と読んだ。',
  }),
] as const;

/** The same for a table that came without it: folders made before are right without the columns. */
export const laterBasis = [
  { ...basis[0], since: '1.2.0' },
  { ...basis[1], since: '1.2.0' },
] as const;

/** How long a measure or action belongs to its plan when not from the first to the last year. */
export const lifetime = [
  fiscalYear('from_fy', {
    title: '開始年度',
    title_en: 'First fiscal year',
    about: '計画の途中で加わったときの最初の年度。空欄は計画の初年度から。',
    example: '2025',
  }),
  fiscalYear('to_fy', {
    title: '終了年度',
    title_en: 'Last fiscal year',
    about: '計画の途中で終わったときの最後の年度。空欄は計画の最終年度まで。',
    example: '2026',
  }),
  text('end_reason', {
    title: '終了の理由',
    title_en: 'Reason for the end',
    about: '途中で終わった理由。終わったものも行は消さずに残す。',
    example: '目標を達成したため終了',
  }),
] as const;
