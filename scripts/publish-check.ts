// npm run publish-check: stops while a dataset has changed since its last version, or something published is gone untold.
import { describeSite } from '../src/site.ts';
import { finish } from './launch/finish.mjs';
import { Stop } from './launch/stop.mjs';
import { checkData } from './desk/check-data.ts';
import { adviceOn, unreleasedIn } from './desk/check-releases.ts';
import { stopIfVanished } from './desk/check-vanished.ts';
import { inputFolder } from './build/places.ts';

await finish(async () => {
  const described = describeSite(await checkData(inputFolder));
  await stopIfVanished(inputFolder, described);
  const names = await unreleasedIn(described);
  if (names.length > 0) throw new Stop(adviceOn(names));
});
