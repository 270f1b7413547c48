// npm run typecheck: checks the types of all code, .astro files too.
import { finish } from './launch/finish.mjs';
import { checkTypes } from './verify/check-types.ts';

await finish(checkTypes);
