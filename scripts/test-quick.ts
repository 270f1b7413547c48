// npm run test:quick: format, lint, types and the quick unit tests, in a minute. `npm test` does all.
import { command } from './launch/command.mjs';
import { codeChecks } from './verify/check-code.ts';
import { runVitest } from './verify/run-vitest.ts';
import { newTally } from './verify/tally.ts';

await command('test-quick', async () => {
  const tally = newTally();
  const code = codeChecks(tally.tier('コード（型・書き方・整形・錠）'));
  const units = tally.tier('単体');
  await Promise.all([
    ...code.map((check) => check()),
    units.many(() => runVitest('units', '単体テストを実行')),
  ]);
  return tally.close();
});
