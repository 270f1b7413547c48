import { choice, code, date, text, url } from './describe/column.ts';
import { defineTable } from './describe/table.ts';

export const sources = defineTable({
  name: 'sources',
  scope: 'site',
  title: '出典資料',
  title_en: 'Sources',
  about: 'データを書き写した資料。',
  key: ['source_id'],
  columns: [
    code('source_id', {
      title: '出典資料ID',
      title_en: 'Source ID',
      about: 'このサイトで資料を指す名前。',
      example: 'aomori-reform-2024-draft',
      required: true,
    }),
    code('organization_id', {
      title: '団体ID',
      title_en: 'Organization ID',
      about: '資料を作った団体。',
      example: 'aomori-pref',
      required: true,
      references: { table: 'organizations', column: 'organization_id' },
    }),
    text('title', {
      title: '資料名',
      title_en: 'Title',
      about: '資料に書かれた題名。',
      example: '青森県行財政改革行動計画（案）',
      required: true,
    }),
    date('issued_on', {
      title: '発行日',
      title_en: 'Issued on',
      about: '資料に書かれた日付。年月までしか書かれていなければ年月まで。',
      example: '2024-03',
    }),
    choice('status', {
      title: '資料の性格',
      title_en: 'Status',
      about: '案か、決定された計画か、取組状況の報告か、会議の資料か。',
      example: 'draft',
      required: true,
      values: {
        draft: { ja: '案', en: 'Draft' },
        adopted: { ja: '決定', en: 'Adopted' },
        report: { ja: '取組状況の報告', en: 'Report' },
        meeting: { ja: '会議資料', en: 'Meeting paper' },
      },
    }),
    text('file', {
      title: 'ファイル名',
      title_en: 'File',
      about: '公開されている資料のファイル名。確かめていなければ空欄。',
      example: 'koudoukeikaku.pdf',
    }),
    url('url', {
      title: '資料のアドレス',
      title_en: 'URL',
      about:
        '資料が公開されているアドレス。このサイトの public/ に置いた資料は、/ で始まるパスで書く（公開するデータではアドレスになる）。確かめていなければ空欄。',
      example: 'https://www.example.lg.jp/plan.pdf',
    }),
    text('terms', {
      title: '利用条件',
      title_en: 'Terms',
      about: '資料の利用条件。確かめていなければそう書く。',
      example: '利用条件は確認していない',
    }),
    text('attribution', {
      title: '出典の書き方',
      title_en: 'Attribution',
      about: '引用するときの出典と加工の書き方。',
      example: '出典：青森県「青森県行財政改革行動計画（案）」（令和6年3月）をもとに作成',
      required: true,
    }),
    date('retrieved_on', {
      title: '入手日',
      title_en: 'Retrieved on',
      about: '資料を入手した日。わからなければ空欄。',
      example: '2024-04-01',
    }),
    text('note', {
      title: '備考',
      title_en: 'Note',
      about: '資料について読み手に伝えること。',
      example: 'PDFから取り出した文字による',
    }),
  ],
});
