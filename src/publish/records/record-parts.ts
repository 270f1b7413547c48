import type { AnswerLines } from '../../model/answer/answer.ts';
import type { Plan, Provenance, Section } from '../../model/types/model.ts';
import { absolute, urls } from '../urls.ts';

/** How the JSON of one thing begins: where its page is, as of when it holds, whose plan it is of. */
export function headContent(plan: Plan, path: string) {
  const { site, organization } = plan;
  return {
    url: absolute(site, path),
    licence: site.settings.licence,
    as_of: site.settings.asOf,
    as_of_fy: site.settings.asOfFy,
    organization: { lg_code: organization.lgCode, name: organization.name },
    plan: {
      plan_id: plan.id,
      title: plan.title,
      is_draft: plan.isDraft,
      draft_note: plan.draftWords,
    },
  };
}

/** Where a fact is written. */
export function sourceContent({ source, place, page }: Provenance) {
  return { source_id: source.id, title: source.title, place, page };
}

/** A section by which something stands. */
export function sectionContent(section: Section) {
  const url = absolute(section.plan.site, urls.section(section));
  return { section_no: section.no, title: section.title, url };
}

/** The five lines that answer what people ask. */
export function answerContent({ what, byWhen, target, known, unknown, askAt }: AnswerLines) {
  return { what, by_when: byWhen, target, known, unknown, ask_at: askAt };
}
