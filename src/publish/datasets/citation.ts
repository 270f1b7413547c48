import { dayInJapan } from '../../words/day-in-japan.ts';
import type { Dataset } from './dataset.ts';
import { absolute, urls } from '../urls.ts';

/** How to name a dataset where it is used: who, what, which state of it, where, on what terms. */
export function citationOf({ site, name, title, releases }: Omit<Dataset, 'files'>): string {
  const { publisher, licence, asOf } = site.settings;
  const release = releases[0];
  const state = release ? `版${release.version}、${dayInJapan(release.date)}公開` : `${asOf}時点`;
  return `${publisher}「${title}」${state}、${absolute(site, urls.dataset(site, name))}（${licence}）`;
}
