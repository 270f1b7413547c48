import type { Source } from '../../model/types/model.ts';
import { oneLine } from './clean-text.ts';

/**
 * What every door says beside the licence, which is that of the compilation alone: the documents are their
 * authors', and of some of them nobody has checked on what terms they may be used. Null for data of the site's own.
 */
export function rightsOf(sources: readonly Source[]): string | null {
  if (sources.length === 0) return null;
  const unchecked = sources.filter(({ terms }) => terms === null).map(({ title }) => title);
  return oneLine(
    unchecked.length > 0
      ? `${general}利用条件を確かめていない資料：${unchecked.join('、')}。`
      : general,
  );
}

const general = 'もとの資料の権利は、それを作った団体などにあります。';

/** The same where only so many letters have room: the documents are counted instead of named. */
export function shortRightsOf(sources: readonly Source[], most: number): string | null {
  const whole = rightsOf(sources);
  if (whole === null || whole.length <= most) return whole;
  const count = sources.filter(({ terms }) => terms === null).length;
  return `${general}利用条件を確かめていない資料が${count}件あります。`;
}
