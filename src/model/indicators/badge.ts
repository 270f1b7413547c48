import { shortYearName } from '../../words/fiscal-year.ts';
import type { Indicator } from '../types/model.ts';
import { finalNotRecorded, statusName, type ShownStatus } from './status.ts';

/** A status as it is shown: never without the year of the figure that it rests on. */
export interface Badge {
  /** What colours it; what rests on an old figure of a plan that is over is not judged by colour. */
  readonly look: ShownStatus;
  /** 「順調（R4実績）」; 「最終実績未収録（R4は順調）」 where the plan is over and its last figure is not recorded. */
  readonly words: string;
}

/** The badge of an indicator. */
export function badgeOf(indicator: Indicator): Badge {
  const { actuals, standing } = indicator;
  const fy = actuals.at(-1)?.fy ?? null;
  const name = statusName(standing.status);
  if (fy === null) return { look: standing.status, words: name };
  const year = shortYearName(fy);
  if (standing.status === 'no_target' || !lacksFinalActual(indicator))
    return { look: standing.status, words: `${name}（${year}実績）` };
  return { look: finalNotRecorded.status, words: `${finalNotRecorded.name}（${year}は${name}）` };
}

/** Whether the plan is over and the figure of its final target's year, or of its last year, is not recorded. */
export function lacksFinalActual({ plan, targets, actuals }: Indicator): boolean {
  const lastFy = plan.years.at(-1);
  if (lastFy === undefined || lastFy >= plan.site.settings.asOfFy) return false;
  const wanted = Math.min(targets.at(-1)?.fy ?? lastFy, lastFy);
  return (actuals.at(-1)?.fy ?? -Infinity) < wanted;
}
