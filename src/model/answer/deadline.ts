import { eraYearName } from '../../words/fiscal-year.ts';
import { isMarkedWithYear, shownUntil, stagesOf } from '../schedule/lines.ts';
import type { Measure, ScheduleLine, Stage } from '../types/model.ts';

/** A year or day inside the plan by which the source wants something of a measure. */
export interface Deadline {
  readonly fy: number;
  /** Its place among the steps of its printed cell, for those of one year. */
  readonly step: number;
  /** 「令和8年度から「導入」」「令和7年度まで「設計」」「令和7年度（12月末）に「公表」」; of some of several actions, with their names. */
  readonly words: string;
}

/**
 * The years that the schedule of a measure sets inside the plan: a milestone, a stage that begins after the plan's
 * first year, or one that ends before its last. What is printed for one year after the other is one stage; one that
 * runs as long as the plan sets no year, nor does an amount, which is a target. What says most stands first:
 * milestones, then what is brought in, then what ends, then the rest.
 */
export function deadlinesOf({ plan, lines, actions }: Measure): Deadline[] {
  const [first, last] = [plan.years[0] ?? -Infinity, plan.years.at(-1) ?? Infinity];
  const found = lines.flatMap((line) =>
    [...milestonesOf(line), ...runsOf(line, last).flatMap((run) => turnsOf(run, first, last))].map(
      (deadline) => ({ ...deadline, name: line.action?.title ?? line.track ?? '' }),
    ),
  );
  const ordered = found.toSorted((a, b) => a.rank - b.rank || a.fy - b.fy);
  return [...Map.groupBy(ordered, ({ words }) => words)].map(([words, same]) => {
    const names = [...new Set(same.map(({ name }) => name))].filter(Boolean);
    const isOfAll = names.length >= actions.length;
    const { fy, step } = same[0]!;
    return { fy, step, words: isOfAll ? words : `${words}（${names.join('、')}）` };
  });
}

/** Lower ranks are told first. */
const ranks = { milestone: 0, start: 1, end: 2, preparing: 3 } as const;

type Ranked = Deadline & { rank: number };

/** One stage, however many cells of years name it. */
interface Run {
  stages: readonly [Stage, ...Stage[]];
  fromFy: number;
  toFy: number;
}

function isMilestone({ kind, dateLabel }: Stage): boolean {
  return kind === 'milestone' || dateLabel !== null;
}

function milestonesOf(line: ScheduleLine): Ranked[] {
  return stagesOf(line)
    .filter(isMilestone)
    .map(({ startFy, dateLabel, words, cell: { step } }) => {
      const day = dateLabel === null ? '' : `（${dateLabel}）`;
      const year = eraYearName(startFy);
      return { fy: startFy, step, words: `${year}${day}に「${words}」`, rank: ranks.milestone };
    });
}

/** The stages of a line, those of one word that follow each other without a gap as one. */
function runsOf(line: ScheduleLine, lastFy: number): Run[] {
  const stages = stagesOf(line)
    .filter((stage) => !isMilestone(stage))
    .toSorted((a, b) => a.startFy - b.startFy);
  const runs: Run[] = [];
  for (const stage of stages) {
    const toFy = shownUntil(stage, line, lastFy);
    const before = runs.findLast(({ stages: [it] }) => it.words === stage.words);
    if (before && stage.startFy <= before.toFy + 1)
      Object.assign(before, {
        stages: [...before.stages, stage],
        toFy: Math.max(before.toFy, toFy),
      });
    else runs.push({ stages: [stage], fromFy: stage.startFy, toFy });
  }
  return runs;
}

/** What a run sets: the year in which it begins, else the year that is printed as its end. */
function turnsOf({ stages, fromFy, toFy }: Run, first: number, last: number): Ranked[] {
  const {
    words,
    phase,
    cell: { step },
  } = stages[0];
  if (fromFy > first) {
    const isBroughtIn = phase === 'rollout' || phase === 'operate';
    const { endFy } = stages.at(-1)!;
    const isOneYear =
      fromFy === last || (fromFy === toFy && endFy !== null) || isMarkedWithYear(stages[0]);
    return [
      {
        fy: fromFy,
        step,
        words: `${eraYearName(fromFy)}${isOneYear ? 'に' : 'から'}「${words}」`,
        rank: isBroughtIn ? ranks.start : ranks.preparing,
      },
    ];
  }
  const isEndPrinted = stages.some(({ endFy }) => endFy === toFy);
  if (toFy >= last || !isEndPrinted) return [];
  return [{ fy: toFy, step, words: `${eraYearName(toFy)}まで「${words}」`, rank: ranks.end }];
}
