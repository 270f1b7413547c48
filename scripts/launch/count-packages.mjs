import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './progress.mjs';
import { Stop } from './stop.mjs';

/**
 * Does one step of installing, tells how many packages of the folder's lock are there so far, and stops if any is
 * missing at the end: some versions of npm end with success when the network fails them.
 * @param {string} name the step, as for `step`
 * @param {string} folder the folder with the package-lock.json
 * @param {() => Promise<void>} work
 */
export function countingPackages(name, folder, work) {
  const wanted = requiredPackages(folder);
  const countMissing = () =>
    wanted.filter((path) => !existsSync(join(folder, path, 'package.json'))).length;
  const total = `${wanted.length.toLocaleString('ja')}個`;

  return step(name, async (tell) => {
    const count = () => tell(`${(wanted.length - countMissing()).toLocaleString('ja')}/${total}`);
    const timer = wanted.length > 0 ? setInterval(count, 500) : undefined;
    try {
      await work();
    } finally {
      clearInterval(timer);
    }
    const missing = countMissing();
    if (missing > 0) {
      throw new Stop(
        `${missing}個のパッケージを取得できませんでした。ネットワークを確かめて、もう一度実行してください。`,
      );
    }
    if (wanted.length > 0) tell(total);
  });
}

// Optional packages are left out of the count: most of them are for other platforms.
/** @param {string} folder */
function requiredPackages(folder) {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  return Object.keys(packages).filter((path) => path !== '' && packages[path].optional !== true);
}
