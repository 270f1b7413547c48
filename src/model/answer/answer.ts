import { eraYearName, fiscalYearName } from '../../words/fiscal-year.ts';
import { lacksFinalActual } from '../indicators/badge.ts';
import { isPlanOver } from '../schedule/plan-over.ts';
import { statusName } from '../indicators/status.ts';
import type { Indicator, Measure, Organization, Plan } from '../types/model.ts';
import { deadlinesOf, type Deadline } from './deadline.ts';
import { figureInYear } from './figure-words.ts';
import { goalYears } from './goal-years.ts';
import { figuresFor, promiseOf, targetIndicators, type PromiseKind } from './promise.ts';
import { knowledgeOf, measuredIndicators, recordsOf, type Knowledge } from './knowledge.ts';
import { targetWords } from './target-words.ts';

/** What people ask of a measure or an indicator, answered in five lines. */
export interface AnswerLines {
  readonly what: string;
  readonly byWhen: string;
  readonly target: string;
  readonly known: string;
  readonly unknown: string;
  /** Who could know the rest: the government with its own site; null on a site of the government itself. */
  readonly askAt: { readonly name: string; readonly url: string } | null;
}

/** The answer for a measure, with the two kinds by which answers are counted. */
export interface Answer extends AnswerLines {
  readonly promise: PromiseKind;
  readonly knowledge: Knowledge;
}

/** Answers for a measure. */
export function answerOf(measure: Measure): Answer {
  return {
    what: measure.summary,
    byWhen: byWhen(measure),
    target: target(measure),
    known: known(measure),
    unknown: unknown(measure),
    askAt: askAt(measure.plan.organization),
    promise: promiseOf(measure),
    knowledge: knowledgeOf(measure),
  };
}

/** More than this of one kind are counted, not told. */
const mostTold = 2;

function byWhen(measure: Measure): string {
  const goals = goalYears(measure.goal);
  const last = newestOf(targetIndicators(measure).map(({ targets }) => targets.at(-1)!.fy));
  const isOwnYear = last !== null && goals.every(({ fy }) => fy !== last);
  const named = [
    goals.length > 0 ? `目標は${goals.map(({ words }) => words).join('、')}。` : '',
    isOwnYear ? `${ownerOf(measure)}数値目標は${fiscalYearName(last)}まで。` : '',
  ].join('');
  const deadlines = deadlinesOf(measure);
  if (deadlines.length > 0)
    return `${named}${named && '工程では、'}${listed(inTime(deadlines).map(({ words }) => words))}。`;
  if (named) return `${named}${isScheduled(measure) ? '工程の区切りはありません。' : ''}`;
  return withinPlan(measure.plan);
}

/** Those that are told, which say most, in the order of time; the others are only counted. */
function inTime(deadlines: readonly Deadline[]): Deadline[] {
  const told = deadlines.slice(0, mostTold).toSorted((a, b) => a.fy - b.fy || a.step - b.step);
  return [...told, ...deadlines.slice(mostTold)];
}

/** Where the source sets no year but those of the plan. */
export function withinPlan({ endFy }: Plan): string {
  if (endFy === null) return '期限は、収録した資料に書かれていません。';
  return `計画の期間（${fiscalYearName(endFy)}まで）のほかに、期限は書かれていません。`;
}

function target(measure: Measure): string {
  const own = targetIndicators(measure);
  const { figuresOf } = measure;
  if (own.length === 0) return noTarget(measure);
  const told = listed(own.map(wantedWords));
  return figuresOf
    ? `属する${figuresOf.level}「${figuresOf.title}」の目標として、${told}。`
    : `${told}。`;
}

/** Whose figures they are, where they are not of the measure itself: 「属する部の」. */
function ownerOf({ indicators, figuresOf }: Measure): string {
  return indicators.length === 0 && figuresOf ? `属する${figuresOf.level}の` : '';
}

function noTarget(measure: Measure): string {
  return figuresFor(measure).length > 0
    ? '指標はありますが、数値の目標は書かれていません。'
    : '数値目標は、収録した資料に書かれていません。';
}

/** 「「指標名」を80%以上（令和6年度・2024年度）に」 */
function wantedWords(indicator: Indicator): string {
  return `「${indicator.name}」を${targetWords(indicator)!.words}に`;
}

function known(measure: Measure): string {
  const measured = measuredIndicators(measure);
  const records = recordsOf(measure);
  const { figuresOf } = measure;
  const owner = figuresOf ? `属する${figuresOf.level}「${figuresOf.title}」の指標では、` : '';
  const figures = measured.length > 0 ? `${owner}${listed(measured.map(actualWords))}。` : '';
  const years = [...new Set(records.map(({ fy }) => fy))].toSorted((a, b) => a - b);
  const reported =
    years.length > 0 ? `${years.map(eraYearName).join('・')}に行ったことの記録があります。` : '';
  return `${figures}${reported}` || nothingKnown(figuresFor(measure));
}

/** What was measured before the plan began is known: it is where the plan starts from. */
export function nothingKnown(indicators: readonly Indicator[]): string {
  return indicators.some(({ baseline }) => baseline !== null)
    ? '計画が始まってからの実績は、収録した資料にありません。'
    : '実績は、収録した資料にありません。';
}

/**
 * 「「指標名」は令和4年度に71.5%（本サイトの計算で順調）」, of a sum 「…は令和3年度から令和4年度までの累計で75.6億円（…）」:
 * no source uses the names of our statuses, so it is said whose they are.
 */
function actualWords(indicator: Indicator): string {
  const { name, actuals, standing } = indicator;
  const lack = lacksFinalActual(indicator) ? '、最終の実績は未収録' : '';
  const isJudged = standing.status !== 'no_target';
  const judged = `${isJudged ? '本サイトの計算で' : ''}${statusName(standing.status)}`;
  return `「${name}」は${figureInYear(actuals.at(-1)!)}（${judged}${lack}）`;
}

function unknown(measure: Measure): string {
  const { plan } = measure;
  const silent = figuresFor(measure).filter(
    ({ actuals, reprintOf }) => actuals.length === 0 && !reprintOf,
  );
  const lastKnown = lastKnownYear(measure);
  const progress =
    lastKnown === null
      ? nothingDone(measure)
      : lastKnown < lastYearToKnow(plan)
        ? `${fiscalYearName(lastKnown + 1)}以降に何が行われたか。`
        : '';
  const figures =
    silent.length > 0
      ? `${listed([...new Set(silent.map(({ name }) => `「${name}」`))])}の実績。`
      : '';
  if (progress || figures) return `${progress}${figures}`;
  const isOver = (plan.years.at(-1) ?? Infinity) < plan.site.settings.asOfFy;
  return isOver
    ? '計画の最後の年度までの実績は、すべて上にあります。'
    : 'これからの年度に行われること。';
}

/** Without a schedule nobody can ask whether it is kept. */
function nothingDone(measure: Measure): string {
  const pace = isPlanOver(measure.plan) ? '工程どおりに進んだか、' : '工程どおりに進んでいるか、';
  return `${isScheduled(measure) ? pace : ''}何が行われたか。`;
}

function isScheduled({ stages }: Measure): boolean {
  return stages.some(({ kind }) => kind !== 'quantity');
}

/** The newest year of which a figure or a report tells something. */
function lastKnownYear(measure: Measure): number | null {
  const years = [
    ...measuredIndicators(measure).map(({ actuals }) => actuals.at(-1)!.fy ?? 0),
    ...recordsOf(measure).map(({ fy }) => fy),
  ];
  return newestOf(years);
}

/** The last of some years; null where none is given. */
export function newestOf(years: readonly (number | null)[]): number | null {
  return years.reduce((a, b) => (b !== null && (a === null || b > a) ? b : a), null);
}

/** The last year of the plan that is over at the as-of date. */
export function lastYearToKnow({ site, years }: Plan): number {
  return Math.min(years.at(-1) ?? Infinity, site.settings.asOfFy - 1);
}

/** The government's own site, for what the recorded sources do not tell. */
export function askAt({ site, name, url }: Organization): AnswerLines['askAt'] {
  return site.settings.ownSite || url === null ? null : { name: `${name}のウェブサイト`, url };
}

/** The first few, and how many more there are. */
function listed(words: readonly string[]): string {
  const more = words.length - mostTold;
  return `${words.slice(0, mostTold).join('、')}${more > 0 ? `、ほか${more}件` : ''}`;
}
