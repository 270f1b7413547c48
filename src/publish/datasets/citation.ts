import type { Dataset } from './dataset.ts';
import { absolute, urls } from '../urls.ts';

/** How to name a dataset where it is used: who, what, which state of it, where, on what terms. */
export function citationOf({ site, name, title, releases }: Omit<Dataset, 'files'>): string {
  const { publisher, licence, asOf } = site.settings;
  const release = releases[0];
  const state = release ? `版${release.version}、${dayInJapan(release.date)}公開` : `${asOf}時点`;
  return `${publisher}「${title}」${state}、${absolute(site, urls.dataset(site, name))}（${licence}）`;
}

const nineHours = 9 * 60 * 60 * 1000;

/** The day in Japan of a time in UTC: `2026-11-20T16:00:00Z` → `2026-11-21` */
export function dayInJapan(stamp: string): string {
  return new Date(Date.parse(stamp) + nineHours).toISOString().slice(0, 10);
}
