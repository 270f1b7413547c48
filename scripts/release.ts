// npm run release -- <version> [--note <text>] [--no-keep]: writes down the datasets that have changed as a version and keeps its files.
import { describeSite } from '../src/site.ts';
import { command } from './launch/command.mjs';
import { checkData } from './desk/check-data.ts';
import { stopIfVanished, writePublished } from './desk/check-vanished.ts';
import { keepRelease } from './desk/keep-release.ts';
import { writeRelease } from './desk/write-release.ts';

await command('release', async ({ inputFolder, words, options }) => {
  const [version = ''] = words;
  const loaded = await checkData(inputFolder);
  const described = describeSite(loaded);
  await stopIfVanished(inputFolder, described, true);
  await writeRelease(
    inputFolder,
    loaded,
    version,
    typeof options['note'] === 'string' ? options['note'] : null,
  );
  await writePublished(inputFolder, described);
  if (!options['no-keep']) await keepRelease(inputFolder, version);
});
