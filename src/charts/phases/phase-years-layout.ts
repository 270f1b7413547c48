import { max } from 'd3';
import { eraYearName } from '../../words/fiscal-year.ts';
import type { PhaseName, Plan } from '../../model/types/model.ts';
import { phaseNames } from '../../model/schedule/phase.ts';
import { phaseYears } from '../../model/schedule/phase-years.ts';

/** A cell of the table of phases and years; the width in percent of the largest count of the plan. */
export interface PhaseCell {
  fy: number;
  count: number;
  width: number;
}

/** The table of a plan's phases by year, and what it shows, in one sentence. */
export interface PhaseYearsLayout {
  rows: { phase: PhaseName; cells: PhaseCell[] }[];
  finding: string;
}

/** Lays out how many actions are in each phase in each year of a plan. */
export function phaseYearsLayout(plan: Plan): PhaseYearsLayout {
  const found = phaseYears(plan);
  const most = max(found.flatMap(({ years }) => years.map(({ actions }) => actions.length))) ?? 0;
  const rows = found.map(({ phase, years }) => ({
    phase,
    cells: years.map(({ fy, actions }) => ({
      fy,
      count: actions.length,
      width: most === 0 ? 0 : Math.round((actions.length / most) * 1000) / 10,
    })),
  }));
  return { rows, finding: findingOf(plan, rows) };
}

/** 「「検討・準備」は令和6年度の61件から令和10年度の16件へ、「運用・定着」は0件から6件へ移る計画です。」 */
function findingOf(plan: Plan, rows: PhaseYearsLayout['rows']): string {
  const [first, last] = [plan.years[0], plan.years.at(-1)];
  if (first === undefined || last === undefined || first === last) return '';
  const changes = rows
    .map(({ phase, cells }) => ({ phase, from: cells[0]!.count, to: cells.at(-1)!.count }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
    .slice(0, 2);
  if (changes.length === 0) return `どの年度も、段階ごとの取組項目の数は変わらない計画です。`;
  const told = changes.map(({ phase, from, to }, at) =>
    at === 0
      ? `「${phaseNames[phase]}」の取組項目は${eraYearName(first)}の${from}件から${eraYearName(last)}の${to}件`
      : `「${phaseNames[phase]}」は${from}件から${to}件`,
  );
  return `${told.join('、')}になる計画です。`;
}
