import type { Plan } from '../../../model/types/model.ts';
import { text, url } from '../../../tables/describe/column.ts';
import { tables } from '../../../tables/all-tables.ts';
import type { Cell } from '../published-table.ts';
import { regionCode, regionCodeColumn } from '../../../words/region-code.ts';

const [, lgCode] = tables.organizations.columns;

/** Whose plan it is: the columns that every joined table shares. */
export const governmentColumns = [
  lgCode,
  regionCodeColumn,
  text('organization_name', {
    title: '団体名',
    title_en: 'Organization name',
    about: '計画を定めた団体。',
    example: '青森県',
    required: true,
  }),
  text('plan_title', {
    title: '計画名',
    title_en: 'Plan title',
    about: '計画の名前。',
    example: '青森県行財政改革行動計画（案）',
    required: true,
  }),
] as const;

/** That the plan is a draft: stands near the end of every joined table. */
export const draftNoteColumn = text('draft_note', {
  title: '案の注記',
  title_en: 'Draft note',
  about: '案に基づく計画のとき、そのことわり。',
  example: '案（令和6年3月）に基づく',
});

/** The last column of a published table: where a row is explained. */
export function pageUrlColumn(about: string, page: string) {
  return url('page_url', {
    title: 'ページのアドレス',
    title_en: 'Page URL',
    about,
    example: `https://www.example.lg.jp/ayumi/${page}`,
  });
}

/** The cells of `governmentColumns` and `draftNoteColumn` for a plan. */
export function governmentCells(plan: Plan): Record<string, Cell> {
  return {
    lg_code: plan.organization.lgCode,
    region_code: regionCode(plan.organization.lgCode),
    organization_name: plan.organization.name,
    plan_title: plan.title,
    draft_note: plan.draftWords,
  };
}
