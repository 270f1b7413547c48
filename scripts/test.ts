// npm test: every check of the project. All run even when one fails; the last line counts them.
import { command } from './launch/command.mjs';
import { buildSite } from './build/build-site.ts';
import { fixture, inputFolder } from './build/places.ts';
import { checkCode } from './verify/check-code.ts';
import { findChromium } from './verify/find-chromium.ts';
import { findNginx } from './verify/find-nginx.ts';
import { runVitest } from './verify/run-vitest.ts';
import { newTally } from './verify/tally.ts';

await command('test', async () => {
  const tally = newTally();
  const { one, many, close } = tally;
  const build = (folder: string) => one(() => buildSite({ inputFolder: folder, publish: false }));
  const buildAll = async () => ({
    AYUMI_DIST_FIXTURE: await build(fixture),
    AYUMI_DIST: await build(inputFolder),
    // A second build of the same input shows whether its bytes are the same; .ci/run has made one already.
    AYUMI_DIST_AGAIN: process.env['AYUMI_DIST_AGAIN'] ?? (await build(inputFolder)),
  });
  // Each takes one core most of the time.
  const [{ AYUMI_DIST_AGAIN, ...sites }] = await Promise.all([buildAll(), checkCode(tally)]);

  await many(() => runVitest('units', '単体テストを実行'));
  // Each has one worker: the slow ones measure and build, and would disturb one another.
  await Promise.all([
    many(() => runVitest('slow', '時間のかかる単体テストを実行')),
    many(() => runVitest('dist', 'できたサイトをテスト', { ...sites, AYUMI_DIST_AGAIN })),
  ]);

  const NGINX_PATH = await one(findNginx);
  await many(() => runVitest('host', 'nginx でテスト', { ...sites, NGINX_PATH }));

  const CHROME_PATH = await one(findChromium);
  await many(() => runVitest('browser', 'ブラウザーでテスト', { ...sites, CHROME_PATH }));
  return close();
});
