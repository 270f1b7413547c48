// npm run new -- site <folder> --name … : writes the folder of a new site, which passes the check at once.
import { command } from './launch/command.mjs';
import { Stop } from './launch/stop.mjs';
import { makeSite } from './desk/make-site.ts';

await command('new', async ({ words: [what, place], options }) => {
  if (what !== 'site' || place === undefined)
    throw new Stop(
      'npm run new -- site <新しいフォルダー> --name 架空市 … のように書いてください。',
    );
  makeSite(place, options as Record<string, string | undefined>);
});
