// npm run dev: serves the site while it is being worked on; every saved change shows at once, and problems of the data do too.
import { join } from 'node:path';
import { dev } from 'astro';
import { load } from '../src/load/load.ts';
import { handOver } from '../src/site.ts';
import { command } from './launch/command.mjs';
import { printError, Stop } from './launch/stop.mjs';
import { dist, workshop } from './build/places.ts';
import { astroConfig } from './build/pages/astro-config.ts';
import { stagePublic } from './build/pages/stage-public.ts';
import { openWorkFolder, siteIn } from './build/work-folder.ts';
import { checkData } from './desk/check-data.ts';
import { settingsForDev } from './serve/settings-for-dev.ts';
import { showProblems } from './serve/show-problems.ts';
import { watchData } from './serve/watch-data.ts';

const made = [join(workshop, '**'), join(dist, '**')];

await command('dev', async ({ inputFolder, options }) => {
  // Told here too, but only the screen waits for them to be mended.
  const loaded = await checkData(inputFolder).catch((error: unknown) => {
    printError(error);
    return load(inputFolder);
  });
  const { host = false, port = '4321' } = options;
  if (!(Number(port) > 0 && Number(port) < 65_536))
    throw new Stop(`ポート「${String(port)}」は使えません。1 から 65535 で書いてください。`);
  const folder = siteIn(openWorkFolder(workshop, 'dev-'));
  const stage = (files: readonly string[]) => stagePublic(inputFolder, files, folder);
  stage(loaded.publicFiles);
  const watch = watchData(inputFolder, {
    forget: () => handOver(undefined),
    stage: () => stage(load(inputFolder).publicFiles),
  });
  const server = await dev({
    ...astroConfig({ settings: settingsForDev(loaded) }),
    publicDir: folder,
    server: { port: Number(port), host },
    // What builds leave in the project is thousands of files, of which no page follows.
    vite: {
      plugins: [watch, showProblems(inputFolder, loaded.problems)],
      server: { watch: { ignored: made } },
    },
  });
  await new Promise<void>((resolve) => server.watcher.once('close', resolve));
});
