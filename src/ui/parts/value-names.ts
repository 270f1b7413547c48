import { codeName } from '../../words/code-names.ts';
import type { IndicatorValue } from '../../model/types/model.ts';

/** What kind of value it is, where it is no original one: only what is not needs a word. */
export function revisionName({ revision }: IndicatorValue): string {
  return revision === 'original' ? '' : codeName('indicator_values', 'revision', revision);
}

const replacedNames: Record<IndicatorValue['revision'], string> = {
  original: '見直し前',
  preliminary: '確定前',
  revised: '見直し前',
};

/** What a value is called for which there is a newer one. */
export function replacedName({ isInterim, revision }: IndicatorValue): string {
  return isInterim ? '年度の途中' : replacedNames[revision];
}
