import { codeName } from '../../words/code-names.ts';
import { eraYearName, fiscalYearName } from '../../words/fiscal-year.ts';
import { amountName } from '../../words/number.ts';
import type { Effect } from '../types/model.ts';
import { byPeriod } from './effect-tables.ts';

/** What was planned and what came for one thing in one period: a row of the table of all effects. */
export interface EffectRow {
  /** The first of its effects: what the row is about. */
  about: Effect;
  planned: readonly Effect[];
  actual: readonly Effect[];
}

/** The effects as rows, by kind, owner and period, in the order of the table. */
export function effectRows(effects: readonly Effect[]): EffectRow[] {
  const groups = Map.groupBy(effects, ({ kind, unit, measure, action, section }) =>
    [kind, unit, measure?.no, action?.no, section?.no].join('/'),
  );
  return [...groups.values()].flatMap((own) =>
    byPeriod(own).map((ofPeriod) => ({
      about: ofPeriod[0]!,
      planned: ofPeriod.filter(({ series }) => series === 'planned'),
      actual: ofPeriod.filter(({ series }) => series === 'actual'),
    })),
  );
}

/** 「令和7年度（2025年度）」, 「令和7年度（2025年度）までの累計」, 「計画の期間の全体」 */
export function periodName({ fy, isCumulative }: Pick<Effect, 'fy' | 'isCumulative'>): string {
  if (fy === null) return isCumulative ? '計画の期間の累計' : '計画の期間の全体';
  return `${fiscalYearName(fy)}${isCumulative ? 'までの累計' : ''}`;
}

/** 「歳出の減」 */
export function effectKindName({ kind }: Pick<Effect, 'kind'>): string {
  return codeName('effects', 'kind', kind);
}

/** An effect in one line: 「歳出の減 令和7年度の実績 5,120千円」 */
export function effectWords(effect: Effect): string {
  const { fy, isCumulative, series, value, unit } = effect;
  const period = fy === null ? '計画の期間' : eraYearName(fy);
  const what = `${isCumulative ? 'までの累計' : ''}の${codeName('effects', 'series', series)}`;
  return `${effectKindName(effect)} ${period}${what} ${amountName(value, unit)}`;
}

/** What is known last of each kind: the newest actual of single years, else the newest plan. */
export function newestEffects(effects: readonly Effect[]): Effect[] {
  const single = effects.filter(({ action, isCumulative }) => action === null && !isCumulative);
  const kinds = Map.groupBy(single, ({ kind, unit }) => `${kind}/${unit}`);
  return [...kinds.values()].map((own) => {
    const actuals = own.filter(({ series }) => series === 'actual');
    const known = actuals.length > 0 ? actuals : own;
    return known.reduce((newest, it) => ((it.fy ?? 0) > (newest.fy ?? 0) ? it : newest));
  });
}
