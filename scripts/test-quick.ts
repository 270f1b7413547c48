// npm run test:quick: format, lint, types and the quick unit tests, in a minute. `npm test` does all.
import { command } from './launch/command.mjs';
import { checkCode } from './verify/check-code.ts';
import { runVitest } from './verify/run-vitest.ts';
import { newTally } from './verify/tally.ts';

await command('test-quick', async () => {
  const tally = newTally();
  await Promise.all([checkCode(tally), tally.many(() => runVitest('units', '単体テストを実行'))]);
  return tally.close();
});
