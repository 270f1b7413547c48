// npm run publish-check: stops while a dataset has changed since its last version, or something published is gone untold.
import { describeSite } from '../src/site.ts';
import { command } from './launch/command.mjs';
import { Stop } from './launch/stop.mjs';
import { checkData } from './desk/check-data.ts';
import { adviceOn, unreleasedIn } from './desk/check-releases.ts';
import { stopIfVanished } from './desk/check-vanished.ts';

await command('publish-check', async ({ inputFolder }) => {
  const described = describeSite(await checkData(inputFolder));
  await stopIfVanished(inputFolder, described);
  const names = await unreleasedIn(described);
  if (names.length > 0) throw new Stop(adviceOn(names));
});
