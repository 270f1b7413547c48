// npm run dev: serves the site while it is being worked on; every saved change shows at once, and problems of the data do too.
import { dev } from 'astro';
<<<<<<< HEAD
import { composeSite, describeSite, handOver } from '../src/site.ts';
import { finish } from './launch/finish.mjs';
import { load } from '../src/load/load.ts';
import { inputFolder, workshop } from './build/places.ts';
import { stagePublic } from './build/stage-public.ts';
import { openWorkFolder, siteIn } from './build/work-folder.ts';
=======
import { handOver } from '../src/site.ts';
import { command } from './launch/command.mjs';
import { printError, Stop } from './launch/stop.mjs';
>>>>>>> 71af89b (Describe the commands once: refuse what they do not take, help in Japanese, a site folder first; dev shows problems)
import { astroConfig } from './build/render-pages.ts';
import { checkData } from './desk/check-data.ts';
import { settingsForDev } from './serve/settings-for-dev.ts';
import { showProblems } from './serve/show-problems.ts';
import { watchData } from './serve/watch-data.ts';

<<<<<<< HEAD
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
=======
await command('dev', async ({ inputFolder, options }) => {
  // Told here too, but only the screen waits for them to be mended.
  await checkData(inputFolder).catch(printError);
  const { host = false, port = '4321' } = options;
  if (!(Number(port) > 0 && Number(port) < 65_536))
    throw new Stop(
      `ポート「${String(port)}」は使えません。1 から 65535 までの数字で書いてください。`,
    );
  const server = await dev({
    ...astroConfig({ settings: settingsForDev(inputFolder) }),
    server: { port: Number(port), host },
    vite: {
      plugins: [watchData(inputFolder, () => handOver(undefined)), showProblems(inputFolder)],
    },
>>>>>>> 71af89b (Describe the commands once: refuse what they do not take, help in Japanese, a site folder first; dev shows problems)
  });
  await new Promise<void>((resolve) => server.watcher.once('close', resolve));
});
