import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runNpm } from './npm.mjs';
import { bundleFolder, checkBundle, packagesFor } from './offline/bundle.mjs';
import { serveBundle } from './offline/serve-bundle.mjs';

const cache = fileURLToPath(new URL('../../.site/offline-cache', import.meta.url));

/**
 * Installs what the lock of a folder asks for: from the packages carried over from another machine where there are any
 * (offline/bundle.mjs), then without a word to the network; else from the registry that npm is set to.
 * @param {string} node the Node that shall run npm
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} where
 * @param {string} [bundle]
 */
export async function installPackages(node, { cwd, env }, bundle = bundleFolder(env)) {
  // Developers' packages too, whatever NODE_ENV or npm's own settings leave out: tests and checks need them.
  const args = ['ci', '--include=dev', '--include=optional'];
  if (bundle === undefined) return runNpm(node, args, { cwd, env });

  const machine = `${process.platform}-${process.arch}`;
  checkBundle(bundle, cwd, machine);
  const registry = await serveBundle(bundle, packagesFor(cwd, machine));
  try {
    // A proxy that the machine is set to is not to be asked for what lies on the machine itself.
    const here = [`--registry=${registry.url}`, '--noproxy=127.0.0.1', `--cache=${cache}`];
    await runNpm(node, [...args, ...here, '--prefer-online=false', '--offline=false'], {
      cwd,
      env,
    });
  } finally {
    registry.close();
    rmSync(cache, { recursive: true, force: true });
  }
}
