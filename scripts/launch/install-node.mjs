import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countingPackages } from './count-packages.mjs';
import { environment } from './environment.mjs';
import { installPackages } from './install-packages.mjs';
import { nodePackages } from './preflight.mjs';
import { Stop } from './stop.mjs';
import { takeTurns } from './take-turns.mjs';

const folder = fileURLToPath(new URL('../node/', import.meta.url));
const turn = fileURLToPath(new URL('../../.site/install-node.lock', import.meta.url));

/**
 * Sees that the pinned Node is there and runs, and fetches it with npm if not.
 * @returns {Promise<string>} its program file
 */
export async function installNode() {
  const name =
    nodePackages[/** @type {keyof typeof nodePackages} */ (`${process.platform}-${process.arch}`)];
  const { optionalDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const wanted = optionalDependencies[name];
  const node = join(
    folder,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  // A file that is there may be half of one: only a Node that answers counts.
  const isThere = () =>
    spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${wanted}`;
  if (isThere()) return node;

  await takeTurns(turn, 'ほかの導入', async () => {
    if (isThere()) return;
    await countingPackages(`Node ${wanted} を導入`, folder, async () => {
      await installPackages(process.execPath, { cwd: folder, env: environment() });
      // For npm the package is optional, so it ends with success when it could not be fetched.
      if (!existsSync(node)) {
        throw new Stop(
          'Node を取得できませんでした。ネットワークを確かめて、もう一度実行してください。',
        );
      }
      if (!isThere())
        throw new Stop(`導入した Node ${wanted} が、この機械では動きません（${node}）。`);
    });
  });
  return node;
}
