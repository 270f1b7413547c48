// npm run build: checks, builds and publishes the site into dist.
import { finish } from './launch/finish.mjs';
import { buildSite } from './build/build-site.ts';
import { inputFolder } from './build/places.ts';

await finish(async () => void (await buildSite({ inputFolder, publish: true })));
