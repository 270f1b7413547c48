import type { Settings } from '../../model/types/model.ts';

/** Where a site lies, as a host is told it. */
export interface Place {
  /** `/`, or the folder under which it lies: `/kaikaku/` */
  base: string;
  /** The name of the host: `ayumi.example.jp` */
  host: string;
}

/** The place that the recipes under docs/hosting are written for. */
export const examplePlace: Place = { base: '/', host: 'ayumi.example.jp' };

/** Where the site of these settings lies. */
export function placeOf({ basePath, baseUrl }: Settings): Place {
  return { base: basePath, host: new URL(baseUrl).hostname };
}
