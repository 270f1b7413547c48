// npm run publish-check: stops while a dataset has changed since its last version was written down.
import { finish } from './launch/finish.mjs';
import { Stop } from './launch/stop.mjs';
import { checkData } from './steps/check-data.ts';
import { adviceOn, unreleasedIn } from './steps/check-releases.ts';
import { inputFolder } from './steps/places.ts';

await finish(async () => {
  await checkData(inputFolder);
  const names = await unreleasedIn(inputFolder);
  if (names.length > 0) throw new Stop(adviceOn(names));
});
