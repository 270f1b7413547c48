import { eraYearName } from '../../words/fiscal-year.ts';
import type { Action } from '../types/model.ts';
import { isMarkedWithYear, linesOf } from './lines.ts';
import { plannedLines, type PlannedLine } from './planned-line.ts';
import { isPlanOver } from './plan-over.ts';
import { stagesInWords } from './stages-in-words.ts';

/**
 * What the schedule says of an action, in a list whose head has told the year: 「検討・実施」. Null where it says
 * nothing at all.
 */
export function dueBeside(action: Action): string | null {
  if (action.stages.length === 0) return null;
  const { plan } = action.measure;
  const { fy } = action.due;
  const planned = plannedLines(linesOf(action), fy, plan.years.at(-1) ?? fy);
  if (planned.length === 0) return action.due.schedule;
  const isNamed = planned.length > 1;
  return planned
    .map((line) => `${isNamed ? `${line.name}は` : ''}${inYear(line)}${next(line)}`)
    .join('、');
}

/** What the head of such a list says: 「令和8年度の工程」, of a plan that is over 「計画の最後の年度（令和7年度）の工程」. */
export function yearBeside({ due, measure }: Action): string {
  const year = eraYearName(due.fy);
  return isPlanOver(measure.plan) ? `計画の最後の年度（${year}）の工程` : `${year}の工程`;
}

/** The same for a list in which some actions may have no schedule; null where none has. */
export function headBeside(
  measures: readonly { readonly actions: readonly Action[] }[],
): string | null {
  const told = measures.flatMap(({ actions }) => actions).find(({ stages }) => stages.length > 0);
  return told ? yearBeside(told) : null;
}

function inYear({ stages, unread, last }: PlannedLine): string {
  if (stages.length > 0) {
    const words = stagesInWords(stages, (stage) =>
      unread.includes(stage) ? `${eraYearName(stage.startFy)}からの` : '',
    );
    return unread.length > 0 ? `${words}（終わる年度は資料から読めない）` : words;
  }
  return last
    ? `書かれていない（最後は${eraYearName(last.untilFy)}の${stagesInWords(last.stages)}）`
    : '書かれていない';
}

/** 「、令和9年度からは「運用」」 */
function next({ later: [stage] }: PlannedLine): string {
  if (!stage) return '';
  return `、${eraYearName(stage.startFy)}${isMarkedWithYear(stage) ? 'に' : 'から'}は「${stage.words}」`;
}
