// npm run build: checks, builds and publishes the site into dist; with --publish only if it may be shown.
import { resolve } from 'node:path';
import { command } from './launch/command.mjs';
import { buildSite } from './build/build-site.ts';
import { readShare } from './build/parts/share.ts';
import { tellHosts } from './build/tell-hosts.ts';

// What reads a folder is loaded only where this process reads one: a build has its own for that.
await command('build', async ({ inputFolder, options }) => {
  const { part, out } = options;
  if (typeof part === 'string') {
    const share = readShare(part);
    const name = typeof out === 'string' ? out : `part-${share.no}-of-${share.of}`;
    const folder = resolve(process.env['INIT_CWD'] ?? '.', name);
    const { buildPart } = await import('./build/parts/build-part.ts');
    await buildPart(inputFolder, share, folder);
    return console.log(`✔ ${part} の部分を ${folder} に書き出しました`);
  }
  if (options['publish'] === true) {
    const { stopUnlessReady } = await import('./desk/readiness.ts');
    const { describeSite } = await import('../src/site.ts');
    const { checkData } = await import('./desk/check-data.ts');
    await stopUnlessReady(inputFolder, describeSite(await checkData(inputFolder)));
  }
  tellHosts(await buildSite({ inputFolder, publish: true }));
});
