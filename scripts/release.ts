// npm run release -- <version> [--note <text>] [--keep]: writes down the datasets that have changed as a version.
import { parseArgs } from 'node:util';
import { describeSite } from '../src/site.ts';
import { finish } from './launch/finish.mjs';
import { Stop } from './launch/stop.mjs';
import { checkData } from './desk/check-data.ts';
import { stopIfVanished, writePublished } from './desk/check-vanished.ts';
import { keepRelease } from './desk/keep-release.ts';
import { inputFolder } from './build/places.ts';
import { writeRelease } from './desk/write-release.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { note: { type: 'string' }, keep: { type: 'boolean' } },
});
const [version, ...others] = positionals;

await finish(async () => {
  if (version === undefined || others.length > 0)
    throw new Stop('版の名前を1つ書いてください。例：npm run release -- 1.1.0 --note "実績を追加"');
  const loaded = await checkData(inputFolder);
  const described = describeSite(loaded);
  await stopIfVanished(inputFolder, described);
  await writeRelease(inputFolder, loaded, version, values.note ?? null);
  await writePublished(inputFolder, described);
  if (values.keep) await keepRelease(inputFolder, version);
});
