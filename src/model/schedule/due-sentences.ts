import { eraYearName, fiscalYearName } from '../../words/fiscal-year.ts';
import type { Action, Stage } from '../types/model.ts';
import { isMarkedWithYear } from './lines.ts';
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
  // Of a plan that is over, nothing is said of the last year where only a beginning is known.
  const isOpen = isOver && unread.size > 0;
  const yearsOf = prefixOfYears(active, fy, isOpen);
  const [common, ...others] = new Set(told.map(yearsOf));
  const isCommon = others.length === 0;
  const words = activeWords(planned, active, isCommon ? () => '' : yearsOf);
  const subject = isOpen ? '工程は' : `${year}の工程は`;
  const start =
    active.length > mostNamed && !isAlike(planned, active)
      ? `${subject}${kindsOf(active)}によって違い、`
      : `${subject}、`;
  const end = isOver ? 'とする計画でした。' : 'です。';
  return `${start}${isCommon ? common : ''}${words}${end}${unreadSentence(told, unread)}`;
}

/** A stage that began before and of which no end is known is told with its beginning, one that ends inside the plan with its end. */
function prefixOfYears(
  active: readonly PlannedLine[],
  fy: number,
  isOpen: boolean,
): (stage: Stage) => string {
  const unread = new Set(active.flatMap((line) => line.unread));
  const ending = new Set(active.flatMap((line) => line.ending));
  return (stage) => {
    if (unread.has(stage) && stage.startFy < fy) return `${eraYearName(stage.startFy)}からの`;
    if (isOpen) return `${eraYearName(fy)}の`;
    if (!ending.has(stage)) return '';
    return `${stage.endFy === fy ? 'この年度' : eraYearName(stage.endFy!)}までの`;
  };
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
    return `${planned.length}つの${kindOf(planned)}の${planned.length === 2 ? 'どちらでも' : 'すべてで'}${all.join('')}`;
  if (active.length > mostNamed) return wordsOnce(active, startOf);
  return [...groups]
    .map(([words, of]) => `${words}（${of.map(({ name }) => name).join('、')}）`)
    .join('、');
}

/** Every word once: beside the words of other lines, what follows what could not be told apart. */
function wordsOnce(active: readonly PlannedLine[], startOf: (stage: Stage) => string): string {
  const told = active.flatMap(({ stages }) => stages);
  return [...new Set(told.map((stage) => `${startOf(stage)}「${stage.words}」`))].join('・');
}

/** 「いつ終わるかは資料から読めません。」, of all that is told or of some; a stage of which no year of its change to the next is known, too. */
function unreadSentence(told: readonly Stage[], unread: ReadonlySet<Stage>): string {
  const open = told.filter((stage) => unread.has(stage) || hasUnreadChange(stage, told));
  if (open.length === 0) return '';
  const words = [...new Set(open.map((stage) => `「${stage.words}」`))].join('と');
  return `${open.length === told.length ? '' : `${words}が`}いつ終わるかは資料から読めません。`;
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

/** The tracks of one action are 項目; else the lines are 取組. */
function kindOf(planned: readonly PlannedLine[]): string {
  return actionsOf(planned).size === 1 ? '項目' : '取組';
}

/** What differs: actions, or parts of them too. */
function kindsOf(active: readonly PlannedLine[]): string {
  return actionsOf(active).size < active.length ? '取組やその中の項目' : '取組';
}

function actionsOf(planned: readonly PlannedLine[]) {
  return new Set(planned.map(({ line }) => line.action));
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
  const names = silent.map(({ name }) => name).join('、');
  const lasts = silent
    .filter(({ last }) => last !== null)
    .map((line) => `${lastWords(line)}${silent.length > 1 ? `（${line.name}）` : ''}`);
  const last = lasts.length > 0 ? `最後の工程は、${lasts.join('、')}です。` : '';
  const year = isOver ? '最後の年度' : 'この年度';
  return `${names}は、${year}の工程が書かれていません。${last}`;
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

/** 「令和9年度（2027年度）からは「運用」です。」, a sentence a year; 「には」 of what is printed for that year alone. */
export function upcomingSentences(planned: readonly PlannedLine[]): string {
  const starts = planned.flatMap((line) =>
    [...Map.groupBy(line.later, ({ startFy }) => startFy)].map(([fy, stages]) => ({
      fy,
      stages,
      words: `${stagesInWords(stages)}${planned.length === 1 ? '' : `（${line.name}）`}`,
    })),
  );
  const byYear = [...Map.groupBy(starts, ({ fy }) => fy)].sort(([a], [b]) => a - b);
  return byYear
    .map(
      ([fy, begun]) =>
        `${fiscalYearName(fy)}${isOneYear(begun) ? 'に' : 'から'}は${begun.map(({ words }) => words).join('、')}です。`,
    )
    .join('');
}

/** Whether nothing that begins is printed for more than the year in which it begins. */
function isOneYear(begun: readonly { fy: number; stages: readonly Stage[] }[]): boolean {
  return begun.every(({ fy, stages }) =>
    stages.every((stage) => stage.endFy === fy || isMarkedWithYear(stage)),
  );
}
