// npm start: checks, builds, publishes into dist and serves it.
import { command } from './launch/command.mjs';
import { buildSite } from './build/build-site.ts';
import { serveDist } from './serve/serve-dist.ts';

await command('start', async ({ inputFolder }) => {
  await buildSite({ inputFolder, publish: true });
  await serveDist();
});
