import type { Share } from './parts/share.ts';
import { dist, workshop } from './places.ts';
import { inOwnProcess } from './processes/own-process.ts';
import { step } from './progress.ts';
import { publishDist } from './publish-dist.ts';
import { closeWorkFolder, openWorkFolder, removeLeftovers, siteIn } from './work-folder.ts';

/** What is to be built: from which folder, into which, and whether it is to be published. */
export interface Order {
  inputFolder: string;
  outFolder: string;
  publish: boolean;
  /** The folder of what the last builds left. */
  stores: string;
  /** Only these plans, and nothing over plans: no site, but what a site can be assembled from. */
  share?: Share;
}

/** What people say of a build. */
export type How = Omit<Order, 'outFolder' | 'stores'> & Partial<Pick<Order, 'stores'>>;

/**
 * The whole build: check, pages, search, and only then, if `publish` is set, the swap of dist.
 * What was made before is kept in the project's own stores, unless others are named.
 * Gives the folder of the finished site. An unpublished one lasts as long as this process.
 */
export async function buildSite(how: How): Promise<string> {
  removeLeftovers(workshop, dist);
  const folder = openWorkFolder(workshop, how.publish ? '' : 'test-');
  try {
    // One site in one process, so that sites of different folders share nothing.
    const order: Order = { stores: workshop, ...how, outFolder: siteIn(folder) };
    const script = new URL('./make-site.ts', import.meta.url);
    await inOwnProcess(script, order, undefined, { AYUMI_INPUT: order.inputFolder });
    if (how.publish) await step('できたサイトを公開', () => publishDist(folder, dist));
    return siteIn(folder);
  } catch (error) {
    closeWorkFolder(folder);
    throw error;
  }
}
