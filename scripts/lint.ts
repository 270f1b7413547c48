// npm run lint: what ESLint holds against the code, and files, exports and packages that nothing uses.
import { command } from './launch/command.mjs';
import { findUnused, lintCode } from './verify/lint-code.ts';

await command('lint', async () => {
  await lintCode();
  await findUnused();
});
