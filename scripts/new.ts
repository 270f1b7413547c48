// npm run new -- site|plan|year|organization|division|table … : adds what is new with what it needs, and passes the check.
import { takenNames } from '../src/publish/routes/routes.ts';
import { command } from './launch/command.mjs';
import { makeNew } from './desk/add/make-new.ts';

await command('new', async ({ inputFolder, words: [what = '', ...words], options }) => {
  // An option of this command never comes without its value.
  const given = options as Record<string, string | undefined>;
  await makeNew(inputFolder, takenNames(), what, { words, options: given });
});
