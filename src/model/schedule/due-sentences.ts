import { eraYearName, fiscalYearName } from '../../words/fiscal-year.ts';
import type { Action, Stage } from '../types/model.ts';
import type { PlannedLine } from './planned-line.ts';
import { stagesInWords } from './stages-in-words.ts';

/** With more lines than this a measure's sentence lists the words only; each action has its own. */
const mostNamed = 4;

/** 「令和8年度（2026年度）の工程は、「開発」です。」; of a plan that is over, what it was to be in its last year. */
export function currentSentence(
  planned: readonly PlannedLine[],
  fy: number,
  isOver: boolean,
): string {
  const year = isOver ? '最後の年度' : fiscalYearName(fy);
  const active = planned.filter(({ stages }) => stages.length > 0);
  if (active.length === 0) return `${year}の工程は書かれていません。${lastSentence(planned)}`;
  const told = active.flatMap(({ stages }) => stages);
  const unread = new Set(active.flatMap((line) => line.unread));
  // A stage that began before and of which no end is known is told with its beginning.
  const startOf = (stage: Stage) =>
    unread.has(stage) && stage.startFy < fy ? `${eraYearName(stage.startFy)}からの` : '';
  const [common, ...others] = new Set(told.map(startOf));
  const isCommon = others.length === 0;
  const words = activeWords(planned, active, isCommon ? () => '' : startOf);
  // Of a plan that is over, nothing is said of the last year where only beginnings are known.
  const subject = isOver && isCommon && common ? '工程は' : `${year}の工程は`;
  const start =
    active.length > mostNamed && !isAlike(planned, active)
      ? `${subject}取組によって違い、`
      : `${subject}、`;
  const end = isOver ? 'とする計画でした。' : 'です。';
  return `${start}${isCommon ? common : ''}${words}${end}${unreadSentence(told, unread)}`;
}

function isAlike(planned: readonly PlannedLine[], active: readonly PlannedLine[]): boolean {
  const words = new Set(active.map(({ stages }) => stagesInWords(stages)));
  return words.size === 1 && active.length === planned.length;
}

function activeWords(
  planned: readonly PlannedLine[],
  active: readonly PlannedLine[],
  startOf: (stage: Stage) => string,
): string {
  const groups = Map.groupBy(active, ({ stages }) => stagesInWords(stages, startOf));
  const all = [...groups.keys()];
  if (planned.length === 1) return all.join('');
  if (groups.size === 1 && active.length === planned.length)
    return `${planned.length}つの${kindOf(planned)}のすべてで${all.join('')}`;
  if (active.length > mostNamed) return all.join('・');
  return [...groups]
    .map(([words, of]) => `${words}（${of.map(({ name }) => name).join('、')}）`)
    .join('、');
}

/** 「いつ終わるかは資料から読めません。」, of all that is told or of some; and where no year of a change is known. */
function unreadSentence(told: readonly Stage[], unread: ReadonlySet<Stage>): string {
  const isAll = told.every((stage) => unread.has(stage));
  const words = [...new Set([...unread].map(({ words }) => `「${words}」`))].join('と');
  const ends =
    unread.size === 0 ? '' : `${isAll ? '' : `${words}が`}いつ終わるかは資料から読めません。`;
  const changing = told.filter((stage) => hasUnreadChange(stage, told));
  const from = changing.map((stage) => `「${stage.words}」`).join('と');
  return `${ends}${from && `${from}からいつ次の段階に移るかは資料から読めません。`}`;
}

/** Whether a stage and the one after it in its cell share more than one year. */
function hasUnreadChange(stage: Stage, told: readonly Stage[]): boolean {
  return told.some(
    (next) =>
      next.cell.no === stage.cell.no &&
      next.cell.step > stage.cell.step &&
      (stage.endFy ?? 0) > next.startFy,
  );
}

/** The tracks of one action are 系列; else the lines are 取組. */
function kindOf(planned: readonly PlannedLine[]): string {
  const actions = new Set(planned.map(({ line }) => line.action));
  return actions.size === 1 ? '系列' : '取組';
}

/** What was last, where no line has anything in the year; nothing where something is still to come. */
function lastSentence(planned: readonly PlannedLine[]): string {
  const ended = planned.filter(({ last }) => last !== null);
  if (ended.length === 0) return '';
  const words = ended.map(
    (line) => `${lastWords(line)}${planned.length > 1 ? `（${line.name}）` : ''}`,
  );
  return `最後の工程は、${words.join('、')}です。`;
}

/** 「令和6年度の「設置」」, 「令和6年度までの「更新」」 where it began before. */
function lastWords({ last }: PlannedLine): string {
  if (!last) return '';
  const isLonger = last.stages.every(({ startFy }) => startFy < last.untilFy);
  return `${eraYearName(last.untilFy)}${isLonger ? 'まで' : ''}の${stagesInWords(last.stages)}`;
}

/** Lines for which the source plans nothing in the year, beside others; where nothing follows either, what was last. */
export function silentSentence(planned: readonly PlannedLine[], isOver: boolean): string {
  const silent = planned.filter(({ stages }) => stages.length === 0);
  if (silent.length === 0 || silent.length === planned.length) return '';
  const names = silent.map((line) =>
    line.last ? `${line.name}（最後の工程は${lastWords(line)}）` : line.name,
  );
  const year = isOver ? '最後の年度' : 'この年度';
  return `${year}の工程が書かれていないものは、${names.join('、')}です。`;
}

/** Actions that left the plan: what was printed for them is not due any more. */
export function endedSentence(actions: readonly Action[]): string {
  const byYear = Map.groupBy(actions, ({ toFy }) => toFy!);
  return [...byYear]
    .map(
      ([fy, ended]) =>
        `${ended.map(({ title }) => title).join('、')}は、${eraYearName(fy)}で終わりました。`,
    )
    .join('');
}

/** 「令和9年度（2027年度）からは「運用」です。」, a sentence a year. */
export function upcomingSentences(planned: readonly PlannedLine[]): string {
  const starts = planned.flatMap((line) =>
    [...Map.groupBy(line.later, ({ startFy }) => startFy)].map(([fy, stages]) => ({
      fy,
      words: `${stagesInWords(stages)}${planned.length === 1 ? '' : `（${line.name}）`}`,
    })),
  );
  const byYear = [...Map.groupBy(starts, ({ fy }) => fy)].sort(([a], [b]) => a - b);
  return byYear
    .map(
      ([fy, begun]) =>
        `${fiscalYearName(fy)}からは${begun.map(({ words }) => words).join('、')}です。`,
    )
    .join('');
}
