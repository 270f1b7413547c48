// npm start: checks, builds, publishes into dist and serves it.
import { finish } from './launch/finish.mjs';
import { buildSite } from './build/build-site.ts';
import { inputFolder } from './build/places.ts';
import { serveDist } from './serve/serve-dist.ts';

await finish(async () => {
  await buildSite({ inputFolder, publish: true });
  await serveDist();
});
