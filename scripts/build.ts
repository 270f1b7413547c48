// npm run build: checks, builds and publishes the site into dist; with --publish only if it may be shown.
import { describeSite } from '../src/site.ts';
import { command } from './launch/command.mjs';
import { buildSite } from './build/build-site.ts';
import { tellHosts } from './build/tell-hosts.ts';
import { checkData } from './desk/check-data.ts';
import { stopUnlessReady } from './desk/readiness.ts';

await command('build', async ({ inputFolder, options }) => {
  if (options['publish'] === true)
    await stopUnlessReady(inputFolder, describeSite(await checkData(inputFolder)));
  tellHosts(await buildSite({ inputFolder, publish: true }));
});
