import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withParent } from '../launch/owner.mjs';
import { Stop } from '../launch/stop.mjs';
import { dist, pictureStore, root, workshop } from './places.ts';
import { step } from './progress.ts';
import { publishDist } from './publish-dist.ts';
import { closeWorkFolder, openWorkFolder, removeLeftovers, siteIn } from './work-folder.ts';

/** What is to be built: from which folder, into which, and whether it is to be published. */
export interface Order {
  inputFolder: string;
  outFolder: string;
  publish: boolean;
  /** The folder of the pictures of the last builds. */
  pictureStore: string;
}

/** How the making of a site ended, if it failed: in words for people, or by a fault of ours. */
export type Failure =
  | { stop: { message: string; details: string } }
  | { fault: Pick<NodeJS.ErrnoException, 'message' | 'stack' | 'code' | 'path'> };

/**
 * The whole build: check, pages, search, and only then, if `publish` is set, the swap of dist.
 * Pictures are kept in the project's own store, unless another is named.
 * Gives the folder of the finished site. An unpublished one lasts as long as this process.
 */
export async function buildSite(
  how: Omit<Order, 'outFolder' | 'pictureStore'> & Partial<Pick<Order, 'pictureStore'>>,
): Promise<string> {
  removeLeftovers(workshop, dist);
  const folder = openWorkFolder(workshop, how.publish ? '' : 'test-');
  try {
    await makeInOwnProcess({ pictureStore, ...how, outFolder: siteIn(folder) });
    if (how.publish) await step('できたサイトを公開', () => publishDist(folder, dist));
    return siteIn(folder);
  } catch (error) {
    closeWorkFolder(folder);
    throw error;
  }
}

/** Makes one site in one process, so that sites of different folders share nothing. It ends with us. */
function makeInOwnProcess(order: Order): Promise<void> {
  const child = fork(fileURLToPath(new URL('./make-site.ts', import.meta.url)), {
    cwd: root,
    env: withParent({
      ...process.env,
      AYUMI_INPUT: order.inputFolder,
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
    }),
    execArgv: [],
    serialization: 'advanced',
  });
  // At once, and first of all, so that nothing writes any more into what others remove at the end.
  const end = () => child.kill('SIGKILL');
  process.prependListener('exit', end);
  child.send(order);
  return new Promise<void>((resolve, reject) => {
    const message =
      'サイトの生成が途中で終わりました。メモリーが足りないと、こうなることがあります。';
    let failure: Failure = { stop: { message, details: '' } };
    child.on('message', (told: Failure) => (failure = told));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else if ('stop' in failure) reject(new Stop(failure.stop.message, failure.stop.details));
      else reject(Object.assign(new Error(failure.fault.message), failure.fault));
    });
  }).finally(() => process.off('exit', end));
}
