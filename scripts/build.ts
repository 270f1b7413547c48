// npm run build: checks, builds and publishes the site into dist; with --publish only if it may be shown.
import { resolve } from 'node:path';
import { describeSite } from '../src/site.ts';
import { command } from './launch/command.mjs';
import { buildSite } from './build/build-site.ts';
import { buildPart } from './build/parts/build-part.ts';
import { readShare } from './build/parts/share.ts';
import { tellHosts } from './build/tell-hosts.ts';
import { checkData } from './desk/check-data.ts';
import { stopUnlessReady } from './desk/readiness.ts';

await command('build', async ({ inputFolder, options }) => {
  const { part, out } = options;
  if (typeof part === 'string') {
    const share = readShare(part);
    const name = typeof out === 'string' ? out : `part-${share.no}-of-${share.of}`;
    const folder = resolve(process.env['INIT_CWD'] ?? '.', name);
    await buildPart(inputFolder, share, folder);
    return console.log(`✔ ${part} の部分を ${folder} に書き出しました`);
  }
  if (options['publish'] === true)
    await stopUnlessReady(inputFolder, describeSite(await checkData(inputFolder)));
  tellHosts(await buildSite({ inputFolder, publish: true }));
});
