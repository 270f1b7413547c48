// npm run offline: lays down all that is installed as files, to be carried to a machine without a network.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command } from '../command.mjs';
import { nodePackages } from '../preflight.mjs';
import { step } from '../progress.mjs';
import { Stop } from '../stop.mjs';
import { usualFolder } from './bundle.mjs';
import { packBundle } from './pack-bundle.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

await command('offline', async ({ words: [out = usualFolder], options }) => {
  const machines = machinesOf(options['for']);
  const place = resolve(process.env['INIT_CWD'] ?? '.', out);
  await step('部品を収集', (tell) =>
    packBundle(
      {
        node: process.execPath,
        env: process.env,
        folders: [root, resolve(root, 'scripts/node')],
        machines,
        out: place,
      },
      tell,
    ),
  );
  console.log(`✔ ${place} に、${machines.join('・')} で要る部品を置きました`);
});

/**
 * @param {string | true | undefined} typed
 * @returns {string[]}
 */
function machinesOf(typed) {
  if (typeof typed !== 'string') return [`${process.platform}-${process.arch}`];
  const machines = typed.split(/[,、]/).map((it) => it.trim());
  const known = Object.keys(nodePackages);
  const unknown = machines.find((it) => !known.includes(it));
  if (unknown === undefined) return machines;
  throw new Stop(`機種「${unknown}」はありません。使えるのは ${known.join('・')} です。`);
}
