import { dateName, eraYearName } from '../../words/fiscal-year.ts';
import type { Indicator, Measure, Organization, Plan, Result } from '../types/model.ts';
import { partReprints } from '../indicators/status-counts.ts';
import { newestOf } from './answer.ts';
import { knowledgeKinds, knowledgeOf, type Knowledge } from './knowledge.ts';
import { promiseKinds, promiseOf, type PromiseKind } from './promise.ts';

/** Measures that are alike in one respect: a part of a bar, and a list. */
export interface CardPart<Kind extends string> {
  /** By what the measures are parted, as filters of the table of all measures call it. */
  readonly facet: 'promise' | 'knowledge';
  readonly kind: Kind;
  readonly name: string;
  readonly measures: readonly Measure[];
}

/** What was promised, what is known of it, and what is not: counts whose parts add up; never a score. */
export interface ReportCard {
  readonly measures: readonly Measure[];
  /** All measures by how their promise can be held. */
  readonly promised: readonly CardPart<PromiseKind>[];
  /** The same measures by what is known of them. */
  readonly known: readonly CardPart<Knowledge>[];
  /** Indicators with an actual value and all, without reprints. */
  readonly figures: { readonly known: readonly Indicator[]; readonly all: readonly Indicator[] };
  /** 「令和8年11月（2026年11月）時点」 */
  readonly asOf: string;
  /** 「最も新しい実績は令和4年度」; empty where none is known. */
  readonly newest: string;
  /** What the sources are, and so why the rest cannot be known. */
  readonly reason: string;
  /** What the government says of the plan as a whole: its own assessment, not ours. */
  readonly ownWords: readonly Result[];
}

/** The report card of a plan. */
export function cardOfPlan(plan: Plan): ReportCard {
  return cardOf([plan]);
}

/** The report card of all recorded plans of a government. */
export function cardOfOrganization({ plans }: Organization): ReportCard {
  return cardOf(plans);
}

/** Measures whose outcome the recorded sources do not tell. */
export function unknownMeasures({ known }: ReportCard): readonly Measure[] {
  return known.find(({ kind }) => kind === 'nothing')?.measures ?? [];
}

/** 「施策57件の、進み具合と結果」: what the recorded sources do not tell; of what they tell of every measure, that. */
export function unknownWords(card: ReportCard): string {
  const { length } = unknownMeasures(card);
  return length > 0 ? `施策${length}件の、進み具合と結果` : 'どの施策にも、実績の記録があります';
}

/** Measures whose outcome they tell in figures or words. */
export function knownCount({ known }: ReportCard): number {
  return known
    .filter(({ kind }) => kind !== 'nothing')
    .reduce((sum, { measures }) => sum + measures.length, 0);
}

function cardOf(plans: readonly Plan[]): ReportCard {
  const measures = plans.flatMap((plan) => plan.measures);
  const { own } = partReprints(plans.flatMap(({ indicators }) => indicators));
  const measured = own.filter(({ actuals }) => actuals.length > 0);
  const asOf = plans[0] ? `${dateName(plans[0].site.settings.asOf)}時点` : '';
  return {
    measures,
    promised: partsBy('promise', measures, promiseKinds, promiseOf),
    known: partsBy('knowledge', measures, knowledgeKinds, knowledgeOf),
    figures: { known: measured, all: own },
    asOf,
    newest: newestWords(plans, measured),
    reason: reasonFor(plans),
    ownWords: plans.flatMap(({ results }) => results.filter(isOfWholePlan)),
  };
}

function partsBy<Kind extends string>(
  facet: CardPart<Kind>['facet'],
  measures: readonly Measure[],
  kinds: readonly { kind: Kind; name: string }[],
  kindOf: (measure: Measure) => Kind,
): CardPart<Kind>[] {
  const byKind = Map.groupBy(measures, kindOf);
  return kinds
    .map(({ kind, name }) => ({ facet, kind, name, measures: byKind.get(kind) ?? [] }))
    .filter((part) => part.measures.length > 0);
}

function isOfWholePlan({ kind, measure, action, section, parent }: Result): boolean {
  const isTold = kind === 'achievement' || kind === 'assessment';
  return isTold && !measure && !action && !section && !parent;
}

function newestWords(plans: readonly Plan[], measured: readonly Indicator[]): string {
  const reported = plans.flatMap(({ results }) => results).filter(({ kind }) => kind !== 'plan');
  const years = [
    ...measured.flatMap(({ actuals }) => actuals.at(-1)?.fy ?? []),
    ...reported.map(({ fy }) => fy),
  ];
  const newest = newestOf(years);
  return newest === null ? '' : `最も新しい実績は${eraYearName(newest)}`;
}

/** Plans and drafts say what is to be done; only reports say what was. */
function reasonFor(plans: readonly Plan[]): string {
  const silent = plans.filter(
    ({ measures, results }) => measures.length > 0 && results.length === 0,
  );
  if (silent.length === 0) return '';
  const names = silent.map(({ source }) => `「${source.title}」`);
  return `収録した${[...new Set(names)].join('と')}は、これから行うことを書いた資料で、行ったことは書かれていません。`;
}
