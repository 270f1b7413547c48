import type { Plan } from '../../model/types/model.ts';
import type { Dataset } from '../datasets/dataset.ts';

/** A version of the data: all datasets that were released under one number. */
export interface Version {
  version: string;
  /** The newest time of its datasets, UTC. */
  date: string;
  note: string;
  datasets: number;
}

/** The versions of some datasets, the newest first. */
export function versionsOf(datasets: readonly Pick<Dataset, 'releases'>[]): Version[] {
  const releases = datasets.flatMap((dataset) => dataset.releases);
  return [...Map.groupBy(releases, ({ version }) => version)]
    .map(([version, own]) => {
      const [newest] = own.toSorted((a, b) => (a.date < b.date ? 1 : -1));
      return { version, date: newest!.date, note: newest!.note ?? '', datasets: own.length };
    })
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}

/** The versions of the datasets of one plan. */
export function versionsOfPlan(
  plan: Plan,
  datasets: readonly Pick<Dataset, 'releases' | 'plan'>[],
): Version[] {
  return versionsOf(datasets.filter((dataset) => dataset.plan === plan));
}

/** 「データの版 1.1.0 を公開しました（データセット36件）」 */
export function versionLine({ version, datasets }: Version): string {
  return `データの版 ${version} を公開しました（データセット${datasets}件）`;
}
