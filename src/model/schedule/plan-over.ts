import { fiscalYearName } from '../../words/fiscal-year.ts';
import type { Plan } from '../types/model.ts';

/** Whether the period of a plan was over before the as-of year. */
export function isPlanOver({ endFy, site }: Pick<Plan, 'endFy' | 'site'>): boolean {
  return endFy !== null && site.settings.asOfFy > endFy;
}

/** 「計画の期間は令和7年度（2025年度）で終わりました。」 of a plan that is over; of others nothing. */
export function planOverSentence(plan: Plan): string {
  return isPlanOver(plan) ? `計画の期間は${fiscalYearName(plan.endFy!)}で終わりました。` : '';
}
