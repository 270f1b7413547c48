import { answerNames } from '../../words/answer-names.ts';
import { tables } from '../../tables/all-tables.ts';
import { cells, link, orNull, record, text, type JsonSchema } from './json-schema.ts';

const { plans, sections, measures, sources, organizations } = tables;

/** How the JSON of one thing begins. */
export const headFields: Record<string, JsonSchema> = {
  url: link('ページのアドレス'),
  licence: text('利用条件の名前'),
  as_of: text('いつ時点のデータか'),
  as_of_fy: { type: 'integer', description: 'いつ時点のデータか（年度）' },
  organization: record(cells(organizations, 'lg_code', 'name')),
  plan: record({
    ...cells(plans, 'plan_id', 'title'),
    is_draft: { type: 'boolean', description: '案に基づく計画か' },
    draft_note: { type: ['string', 'null'], description: '案であることの説明' },
  }),
};

/** Where a fact is written. */
export const sourceSchema = record({
  ...cells(sources, 'source_id', 'title'),
  place: cells(measures, 'source_place')['source_place']!,
  page: cells(measures, 'source_page')['source_page']!,
});

/** A section, with its page. */
export const sectionSchema = record({
  ...cells(sections, 'section_no', 'title'),
  url: link('体系のページのアドレス'),
});

/** The five lines that answer what people ask, and whom to ask. */
export const answerFields: Record<string, JsonSchema> = {
  what: text(answerNames.what),
  by_when: text(answerNames.byWhen),
  target: text(answerNames.target),
  known: text(answerNames.known),
  unknown: text(answerNames.unknown),
  ask_at: orNull(record({ name: text('尋ねる先の名前'), url: text('尋ねる先のアドレス') })),
};

/** A number of a project, a measure or an action, or none. */
export const codeOrNull: JsonSchema = { type: ['string', 'null'] };
