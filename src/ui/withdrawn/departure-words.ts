import { dateName } from '../../words/fiscal-year.ts';
import type { Departure } from '../../model/types/model.ts';

/** What the plan was, as far as its entry tells: 「架空町の計画「…」」. */
export function departedPlan({ organization, title, planId }: Departure): string {
  const whose = organization ? `${organization.name}の` : '';
  return title === null ? `${whose}計画（${planId}）` : `${whose}計画「${title}」`;
}

/** What was here, when it went and how. */
export function departureWords(departure: Departure): string {
  const ended = departure.kind === 'abolition' ? '収録をやめました' : '取り下げました';
  return `${departedPlan(departure)}のページがありました。${dateName(departure.date)}に${ended}。`;
}
