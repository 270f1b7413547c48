import { placeholdersIn } from '../../src/model/settings/placeholders.ts';
import type { Described } from '../../src/site.ts';
import { Stop } from '../launch/stop.mjs';
import { adviceOn, unreleasedIn } from './check-releases.ts';
import { stopIfVanished } from './check-vanished.ts';

/** Stops where a site is not fit for the public: settings of nobody, rows gone untold, changes without a version. */
export async function stopUnlessReady(inputFolder: string, described: Described): Promise<void> {
  const open = placeholdersIn(described.site.settings);
  if (open.length > 0) {
    throw new Stop(
      [
        `data/site.csv に、まだ仮の値が${open.length}つあります。公開する前に書き換えてください。`,
        ...open.map(({ key, name }) => `  ${key}（${name}）`),
        '手元で見るだけなら、npm run build と npm run preview を使います。',
      ].join('\n'),
    );
  }
  await stopIfVanished(inputFolder, described);
  const names = await unreleasedIn(described);
  if (names.length > 0) throw new Stop(adviceOn(names));
}
