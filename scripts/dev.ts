// npm run dev [-- --port <number>] [--host [<name>]]: serves the site while it is being worked on; every saved change shows at once.
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { composeSite, describeSite, handOver } from '../src/site.ts';
import { finish } from './launch/finish.mjs';
import { inputFolder } from './build/places.ts';
import { astroConfig } from './build/render-pages.ts';
import { checkData } from './desk/check-data.ts';
import { watchData } from './serve/watch-data.ts';

const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });

await finish(async () => {
  const composed = await composeSite(describeSite(await checkData(inputFolder)));
  handOver(composed);
  process.env['AYUMI_INPUT'] = inputFolder;
  const server = await dev({
    ...astroConfig(composed),
    server: { port: Number(values.port ?? 4321), host: values.host ?? false },
    vite: { plugins: [watchData(inputFolder, () => handOver(undefined))] },
  });
  await new Promise<void>((resolve) => server.watcher.once('close', resolve));
});
