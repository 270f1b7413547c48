// npm run publish: builds the site and lays it out as a folder or a ZIP to be handed to a host, if it may be shown.
import { describeSite } from '../src/site.ts';
import { command } from './launch/command.mjs';
import { buildSite } from './build/build-site.ts';
import { tellHosts } from './build/tell-hosts.ts';
import { checkData } from './desk/check-data.ts';
import { handOver, refuseOut } from './desk/hand-over.ts';
import { stopUnlessReady } from './desk/readiness.ts';
import { writeRecipes } from './desk/write-recipes.ts';

await command('publish', async ({ inputFolder, words: [out] }) => {
  refuseOut(out!);
  const described = describeSite(await checkData(inputFolder));
  await stopUnlessReady(inputFolder, described);
  const site = await buildSite({ inputFolder, publish: true });
  await handOver(site, out!);
  await writeRecipes(described.settings, out!);
  tellHosts(site);
});
