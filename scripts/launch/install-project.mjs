import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countingPackages } from './count-packages.mjs';
import { installPackages } from './install-packages.mjs';
import { takeTurns } from './take-turns.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Inside node_modules, so that `npm ci`, which begins by deleting that folder, takes the mark away with it.
const stamp = `${root}node_modules/.installed-from`;
const turn = `${root}.site/install-project.lock`;

/**
 * Sees that the packages of the present package-lock.json are installed, and installs them with npm if not.
 * @param {string} node the pinned Node
 * @param {NodeJS.ProcessEnv} env
 */
export async function installProject(node, env) {
  const wanted = lockMark();
  const isThere = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isThere()) return console.log('✔ Node とパッケージは導入済みです');

  await takeTurns(turn, 'ほかの導入', async () => {
    if (isThere()) return;
    await countingPackages('パッケージを導入', root, () =>
      installPackages(node, { cwd: root, env }),
    );
    writeFileSync(stamp, wanted);
  });
}

// The kind of machine belongs to it: one folder may be shared by a Mac and a Linux container.
function lockMark() {
  const hash = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  return `${hash} ${process.platform}-${process.arch}\n`;
}
