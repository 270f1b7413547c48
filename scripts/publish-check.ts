// npm run publish-check: stops while a dataset has changed since its last version was written down.
import { describeSite } from '../src/site.ts';
import { finish } from './launch/finish.mjs';
import { Stop } from './launch/stop.mjs';
import { checkData } from './desk/check-data.ts';
import { adviceOn, unreleasedIn } from './desk/check-releases.ts';
import { inputFolder } from './build/places.ts';

await finish(async () => {
  const names = await unreleasedIn(describeSite(await checkData(inputFolder)));
  if (names.length > 0) throw new Stop(adviceOn(names));
});
