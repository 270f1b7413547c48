import { fiscalYearFromLabel } from '../../words/fiscal-year-label.ts';

/** A year that the goal of a measure names. */
export interface GoalYear {
  readonly fy: number;
  /** 「令和7年度末まで」「令和6年度中」 */
  readonly words: string;
}

const year = /(令和|平成)(元|\d+)年度(末|中)?(までに?)?/gu;

/** The years by which a goal is to be reached, as its sentence says them; none where it names none. */
export function goalYears(goal: string | null): GoalYear[] {
  return [...(goal ?? '').matchAll(year)].map(([whole, era, no, when, until]) => {
    const isUntil = until !== undefined || when === '末';
    return {
      fy: fiscalYearFromLabel(`${era}${no}`)!,
      words: `${whole.replace(until ?? '', '')}${isUntil ? 'まで' : ''}`,
    };
  });
}
