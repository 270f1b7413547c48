import { choice, code, date, datetime, text } from './describe/column.ts';
import { defineTable } from './describe/table.ts';

export const changes = defineTable({
  name: 'changes',
  scope: 'site',
  title: '変更の記録',
  title_en: 'Changes',
  about: '公開した後の訂正・見直し・追加・廃止の記録。',
  // A cell may be corrected twice in a day: only a row that says the very same is one too many.
  key: ['date', 'plan_id', 'kind', 'table', 'key', 'column', 'before', 'after', 'reason'],
  columns: [
    date('date', {
      title: '日付',
      title_en: 'Date',
      about: '変更した日。',
      example: '2026-11-20',
      required: true,
    }),
    code('plan_id', {
      title: '計画ID',
      title_en: 'Plan ID',
      about: '変更した計画。',
      example: 'aomori-reform-2024',
      required: true,
      references: { table: 'plans', column: 'plan_id' },
    }),
    choice('kind', {
      title: '種類',
      title_en: 'Kind',
      about: '訂正・見直し・追加・廃止・取り下げのどれか。',
      example: 'addition',
      required: true,
      values: {
        correction: { ja: '訂正', en: 'Correction' },
        revision: { ja: '見直し', en: 'Revision' },
        addition: { ja: '追加', en: 'Addition' },
        abolition: { ja: '廃止', en: 'Abolition' },
        withdrawal: { ja: '取り下げ', en: 'Withdrawal' },
      },
    }),
    code('table', {
      title: '表',
      title_en: 'Table',
      about: '変更した表の名前。計画の全体なら空欄。',
      example: 'measures',
    }),
    text('key', {
      title: '行',
      title_en: 'Key',
      about: '変更した行の番号。',
      example: '1-2-3',
    }),
    code('column', {
      title: '列',
      title_en: 'Column',
      about: '変更した列の名前。',
      example: 'title',
    }),
    text('before', {
      title: '変更前',
      title_en: 'Before',
      about: '変更前の値。',
      example: '60',
    }),
    text('after', {
      title: '変更後',
      title_en: 'After',
      about: '変更後の値。',
      example: '65',
    }),
    text('reason', {
      title: '理由',
      title_en: 'Reason',
      about: '変更した理由。',
      example: '資料の読み違いを正した。',
      required: true,
    }),
    code('review_no', {
      title: '点検番号',
      title_en: 'Review number',
      about: '点検・見直しによる変更のとき、その番号。',
      example: '2025-1',
      references: { table: 'reviews', column: 'review_no', planColumn: 'plan_id' },
    }),
  ],
});

export const releases = defineTable({
  name: 'releases',
  scope: 'site',
  title: '公開の記録',
  title_en: 'Releases',
  about: 'データセットの版。公開の命令が書き、更新日時はここだけから取る。',
  key: ['version', 'dataset'],
  columns: [
    text('version', {
      title: '版',
      title_en: 'Version',
      about: '版の名前。',
      example: '1.0.0',
      required: true,
    }),
    datetime('date', {
      title: '日時',
      title_en: 'Date',
      about: '公開した日時（協定世界時）。',
      example: '2026-11-20T05:30:12Z',
      required: true,
    }),
    code('dataset', {
      title: 'データセット',
      title_en: 'Dataset',
      about: 'データセットの名前。',
      example: 'ayumi-measures',
      required: true,
    }),
    code('sha256', {
      title: 'ハッシュ値',
      title_en: 'SHA-256',
      about: '内容と、カタログやファイルに写る説明のSHA-256。',
      example: '0'.repeat(64),
      required: true,
    }),
    text('note', {
      title: '備考',
      title_en: 'Note',
      about: '版についての説明。',
      example: '最初の公開',
    }),
  ],
});
