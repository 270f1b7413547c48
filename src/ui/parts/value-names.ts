import type { IndicatorValue } from '../../model/types/model.ts';

export const seriesNames: Record<IndicatorValue['series'], string> = {
  baseline: '基準値',
  target: '目標値',
  actual: '実績値',
};

/** Only what is not the original needs a word. */
export const revisionNames: Record<IndicatorValue['revision'], string> = {
  original: '',
  preliminary: '速報',
  revised: '見直し後',
};

const replacedNames: Record<IndicatorValue['revision'], string> = {
  original: '見直し前',
  preliminary: '確定前',
  revised: '見直し前',
};

/** What a value is called for which there is a newer one. */
export function replacedName({ isInterim, revision }: IndicatorValue): string {
  return isInterim ? '年度の途中' : replacedNames[revision];
}
