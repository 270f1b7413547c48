// npm start: checks, builds, publishes into dist and serves it.
import { finish } from './launch/finish.mjs';
import { buildSite } from './steps/build-site.ts';
import { inputFolder } from './steps/places.ts';
import { serveDist } from './steps/serve-dist.ts';

await finish(async () => {
  await buildSite({ inputFolder, publish: true });
  await serveDist();
});
