// npm run lint: what ESLint holds against the code, and files, exports and packages that nothing uses.
import { finish } from './launch/finish.mjs';
import { findUnused, lintCode } from './verify/lint-code.ts';

await finish(async () => {
  await lintCode();
  await findUnused();
});
