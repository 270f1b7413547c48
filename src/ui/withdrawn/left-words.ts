import type { Departure } from '../../model/types/model.ts';
import type { LeftPage } from '../../publish/releases/left-pages.ts';
import { titleOf } from '../../words/code-names.ts';
import { dateName } from '../../words/fiscal-year.ts';

/** What the plan was, as far as its entry tells: 「架空町の計画「…」」. */
export function departedPlan({ organization, title, planId }: Departure): string {
  const whose = organization ? `${organization.name}の` : '';
  return title === null ? `${whose}計画（${planId}）` : `${whose}計画「${title}」`;
}

/** The heading of a page that stands where another lay. */
export function leftHeading({ entry }: LeftPage): string {
  return 'planId' in entry ? '公開をやめた計画のページ' : '公開をやめたページ';
}

/** What lay here; of a row only its code, since its title may be what had to go. */
export function leftThing({ entry }: LeftPage): string {
  if ('planId' in entry) return departedPlan(entry);
  return `${titleOf(entry.table) ?? ''}（${entry.key}）`;
}

/** What lay here, when it went and how. */
export function leftWords(page: LeftPage): string {
  const { kind, date } = page.entry;
  const ended = kind === 'abolition' ? '収録をやめました' : '取り下げました';
  return `${leftThing(page)}のページがありました。${dateName(date)}に${ended}。`;
}
