// npm run assemble: makes one site of the parts that were built apart (npm run build -- --part), and publishes it.
import { resolve } from 'node:path';
import { command } from '../../launch/command.mjs';
import { checkData } from '../../desk/check-data.ts';
import { buildSite } from '../build-site.ts';
import { workshop } from '../places.ts';
import { planKeys } from '../plans/plan-keys.ts';
import { codeDigest } from '../store/code-digest.ts';
import { tellHosts } from '../tell-hosts.ts';
import { takeParts } from './take-parts.ts';

await command('assemble', async ({ inputFolder, words }) => {
  const folders = [...new Set(words.map((word) => resolve(process.env['INIT_CWD'] ?? '.', word)))];
  const keys = planKeys(await checkData(inputFolder), codeDigest());
  takeParts(folders, keys, workshop);
  tellHosts(await buildSite({ inputFolder, publish: true }));
});
