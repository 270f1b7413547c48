// npm run typecheck: checks the types of all code, .astro files too.
import { command } from './launch/command.mjs';
import { checkPageTypes, checkTypes } from './verify/check-types.ts';

await command('typecheck', async () => {
  await checkTypes();
  await checkPageTypes();
});
