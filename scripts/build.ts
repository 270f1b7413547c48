// npm run build: checks, builds and publishes the site into dist.
import { command } from './launch/command.mjs';
import { buildSite } from './build/build-site.ts';

await command(
  'build',
  async ({ inputFolder }) => void (await buildSite({ inputFolder, publish: true })),
);
