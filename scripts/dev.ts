// npm run dev [-- --port <number>] [--host [<name>]]: serves the site while it is being worked on; every saved change shows at once.
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { composeSite, describeSite, handOver } from '../src/site.ts';
import { finish } from './launch/finish.mjs';
import { load } from '../src/load/load.ts';
import { inputFolder, workshop } from './build/places.ts';
import { stagePublic } from './build/stage-public.ts';
import { openWorkFolder, siteIn } from './build/work-folder.ts';
import { astroConfig } from './build/render-pages.ts';
import { checkData } from './desk/check-data.ts';
import { watchData } from './serve/watch-data.ts';

const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });

await finish(async () => {
  const composed = await composeSite(describeSite(await checkData(inputFolder)));
  handOver(composed);
  process.env['AYUMI_INPUT'] = inputFolder;
  const folder = openWorkFolder(workshop, 'dev-');
  const stage = () => stagePublic(inputFolder, load(inputFolder).publicFiles, siteIn(folder));
  stage();
  const server = await dev({
    ...astroConfig(composed),
    publicDir: siteIn(folder),
    server: { port: Number(values.port ?? 4321), host: values.host ?? false },
    vite: { plugins: [watchData(inputFolder, { forget: () => handOver(undefined), stage })] },
  });
  await new Promise<void>((resolve) => server.watcher.once('close', resolve));
});
