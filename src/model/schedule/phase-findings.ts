import { eraYearName, fiscalYearName } from '../../words/fiscal-year.ts';
import type { Plan, Site } from '../types/model.ts';
import { hasOpenEnd } from './lines.ts';
import { isPlanOver } from './plan-over.ts';
import type { PhaseYears } from './phase-years.ts';
import { currentPhases, phaseNames } from './phase.ts';

/** What the schedule plans, never to be taken for what was done: 「令和8年度（2026年度）の工程では、取組項目3件のうち2件が「導入・実施」の段階にあたります。」; empty where nothing is due. */
export function dueFinding({ dueByPhase, actions, site }: Plan): string {
  const most = dueByPhase.reduce((many, due) => Math.max(many, due.actions.length), 0);
  const largest = dueByPhase.find((due) => due.actions.length === most);
  if (!largest) return '';
  const year = fiscalYearName(site.settings.asOfFy);
  return `${year}の工程では、取組項目${actions.length}件のうち${most}件が「${phaseNames[largest.phase]}」の段階にあたります。実際に行われたかどうかは、工程からはわかりません。`;
}

/** The plans that have something to do in the as-of year. */
export function plansDueNow({ plans }: Site): Plan[] {
  return plans.filter(({ dueByPhase }) => dueByPhase.length > 0);
}

/**
 * Of which year the phases beside measures speak: the as-of year, or the last of a plan that is over.
 * 「帯と言葉は、令和8年度の工程の段階です。」; empty where no measure has a phase.
 */
export function stripFinding({ measures, site }: Plan): string {
  const inPhase = measures.find((measure) => currentPhases(measure).length > 0);
  if (!inPhase) return '';
  const { fy } = inPhase.due;
  const isOver = fy < site.settings.asOfFy;
  return `帯と言葉は、${eraYearName(fy)}${isOver ? '（計画の最後の年度）' : ''}の工程の段階です。`;
}

/** 「「検討・準備」の取組項目は令和6年度の61件から令和10年度の16件へ、「運用・定着」は0件から6件へ移る計画です。」 */
export function phaseYearsFinding(plan: Plan, rows: readonly PhaseYears[]): string {
  const [first, last] = [plan.years[0], plan.years.at(-1)];
  if (first === undefined || last === undefined || first === last) return '';
  const changes = rows
    .map(({ phase, years }) => ({
      phase,
      from: years[0]!.actions.length,
      to: years.at(-1)!.actions.length,
    }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
    .slice(0, 2);
  const end = isPlanOver(plan) ? '計画でした。' : '計画です。';
  if (changes.length === 0) return `どの年度も、段階ごとの取組項目の数は変わらない${end}`;
  const told = changes.map(({ phase, from, to }, at) =>
    at === 0
      ? `「${phaseNames[phase]}」の取組項目は${eraYearName(first)}の${from}件から${eraYearName(last)}の${to}件`
      : `「${phaseNames[phase]}」は${from}件から${to}件`,
  );
  return `${told.join('、')}になる${end}`;
}

/** How the actions of a plan are counted by phase and year. */
export function countingWords({ measures }: Plan): string {
  const hasOpen = measures.some(({ lines }) =>
    lines.some((line) => line.stages.some((stage) => hasOpenEnd(stage, line))),
  );
  const counted = '複数の段階にわたるものはそれぞれに数える。';
  return hasOpen
    ? `${counted}終わりの年度が資料から読めないものは、次の段階の前か計画の終わりまで続くとして数える。`
    : counted;
}
