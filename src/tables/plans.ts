import { choice, code, fiscalYear, text } from './describe/column.ts';
import { defineTable } from './describe/table.ts';

export const plans = defineTable({
  name: 'plans',
  scope: 'site',
  isByPlan: true,
  title: '計画',
  title_en: 'Plans',
  about: '行財政改革の計画と、それに関わる計画や方針。',
  key: ['plan_id'],
  columns: [
    code('plan_id', {
      title: '計画ID',
      title_en: 'Plan ID',
      about: 'このサイトで計画を指す名前。data/plans/ のフォルダー名と同じ。変えない。',
      example: 'aomori-reform-2024',
      required: true,
    }),
    code('organization_id', {
      title: '団体ID',
      title_en: 'Organization ID',
      about: '計画を定めた団体。',
      example: 'aomori-pref',
      required: true,
      references: { table: 'organizations', column: 'organization_id' },
    }),
    text('title', {
      title: '計画名',
      title_en: 'Title',
      about: '資料に書かれた計画の名前。',
      example: '青森県行財政改革行動計画（案）',
      required: true,
      isDrawn: true,
    }),
    text('title_en', {
      title: '計画名（英語）',
      title_en: 'Title in English',
      about: '計画名の英語訳（本サイトによる）。',
      example: 'Aomori Prefecture Reform Action Plan (draft)',
      required: true,
    }),
    fiscalYear('start_fy', {
      title: '開始年度（年）',
      title_en: 'First fiscal year',
      about: '計画期間の最初の年度。書かれていなければ空欄。',
      example: '2024',
    }),
    fiscalYear('end_fy', {
      title: '終了年度（年）',
      title_en: 'Last fiscal year',
      about: '計画期間の最後の年度。書かれていなければ空欄。',
      example: '2028',
    }),
    choice('status', {
      title: '計画の段階',
      title_en: 'Status',
      about: '案か、決定された計画か。',
      example: 'draft',
      required: true,
      values: {
        draft: { ja: '案', en: 'Draft' },
        adopted: { ja: '決定', en: 'Adopted' },
      },
    }),
    choice('text_origin', {
      title: '文章の出どころ',
      title_en: 'Origin of the sentences',
      about: '要約などの文章が、本サイトの作成か、団体自身の文か。',
      example: 'summary',
      required: true,
      values: {
        summary: { ja: '要約（本サイト作成）', en: 'Summary made by this site' },
        official: { ja: '団体の文章', en: 'Official text' },
      },
    }),
    code('source_id', {
      title: '出典資料ID',
      title_en: 'Source ID',
      about: '計画の主な出典資料。',
      example: 'aomori-reform-2024-draft',
      required: true,
      references: { table: 'sources', column: 'source_id' },
    }),
    text('note', {
      title: '備考',
      title_en: 'Note',
      about: '計画について読み手に伝えること。',
      example: '収録した資料は決定前の案',
    }),
  ],
});

export const planRelations = defineTable({
  name: 'plan_relations',
  scope: 'site',
  isByPlan: true,
  title: '計画の関係',
  title_en: 'Plan relations',
  about: '前の計画、上位の大綱など、計画どうしの関係。',
  key: ['plan_id', 'relation', 'title'],
  columns: [
    code('plan_id', {
      title: '計画ID',
      title_en: 'Plan ID',
      about: '関係のもとになる計画。',
      example: 'aomori-reform-2024',
      required: true,
      references: { table: 'plans', column: 'plan_id' },
    }),
    choice('relation', {
      title: '関係',
      title_en: 'Relation',
      about: '相手の計画がこの計画にとって何か。',
      example: 'implements',
      required: true,
      values: {
        predecessor: { ja: '前の計画', en: 'Predecessor' },
        implements: { ja: '上位の計画', en: 'Implements' },
        related: { ja: '関連する計画', en: 'Related' },
      },
    }),
    text('title', {
      title: '相手の計画名',
      title_en: 'Title of the other plan',
      about: '相手の計画や大綱の名前。',
      example: '青森県行財政改革大綱',
      required: true,
    }),
    code('related_plan_id', {
      title: '相手の計画ID',
      title_en: 'Related plan ID',
      about: 'このサイトに収録されている計画のとき、そのID。',
      example: 'aomori-dx-2024',
      references: {
        table: 'plans',
        column: 'plan_id',
        between: { from: 'plan_id', kind: 'relation', mutual: 'related' },
      },
    }),
    text('note', {
      title: '備考',
      title_en: 'Note',
      about: '関係について補うこと。',
      example: '令和5年12月改定',
    }),
  ],
});
