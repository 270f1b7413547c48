import type { Column } from '../../../tables/describe/column.ts';
import type { RepairRule } from '../../repair/repair.ts';

/** The rule of 「行政データにおける機械可読性に関するルール」 that asks for it. */
export function standardOf(rule: RepairRule, { type, name }: Column): string | undefined {
  if (rule === 'code-list') return 'L2-04';
  if (rule === 'white-space') return 'L1-06';
  if (name === 'lg_code') return 'L3-06';
  if (/^(date|datetime|fiscal_year)$/.test(type)) return 'L3-05';
  return rule === 'type' && !/^(number|integer)$/.test(type) ? undefined : 'L2-01';
}
