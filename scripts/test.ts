// npm test: every check of the project in order. All run even when one fails; the last line counts them.
import { join } from 'node:path';
import { finish } from './launch/finish.mjs';
import { buildSite } from './build/build-site.ts';
import { checkLock } from './verify/check-lock.ts';
import { checkTypes } from './verify/check-types.ts';
import { findChromium } from './verify/find-chromium.ts';
import { findNginx } from './verify/find-nginx.ts';
import { misformedCode, misformedData, stopIfMisformed } from './desk/format-files.ts';
import { fixture, inputFolder, root } from './build/places.ts';
import { runVitest } from './verify/run-vitest.ts';
import { newTally } from './verify/tally.ts';

await finish(async () => {
  const { one, many, close } = newTally();
  await one(() => checkLock('package-lock.json ', root));
  await one(() => checkLock('scripts/node/package-lock.json ', join(root, 'scripts', 'node')));
  await one(async () => stopIfMisformed(await misformedCode()));
  await one(async () => stopIfMisformed(await misformedData(inputFolder)));
  await one(checkTypes);
  await many(() => runVitest('units', '単体テストを実行'));

  const build = (name: string, folder: string) => {
    console.log(`― ${name} ―`);
    return one(() => buildSite({ inputFolder: folder, publish: false }));
  };
  const AYUMI_DIST_FIXTURE = await build('テスト用の小さなサイト', fixture);
  const AYUMI_DIST = await build('このサイト', inputFolder);
  const AYUMI_DIST_AGAIN = await build('このサイトをもう一度（同じものができるか）', inputFolder);
  const sites = { AYUMI_DIST, AYUMI_DIST_FIXTURE };
  await many(() => runVitest('dist', 'できたサイトをテスト', { ...sites, AYUMI_DIST_AGAIN }));

  const NGINX_PATH = await one(findNginx);
  await many(() => runVitest('host', 'nginx でテスト', { ...sites, NGINX_PATH }));

  const CHROME_PATH = await one(findChromium);
  await many(() => runVitest('browser', 'ブラウザーでテスト', { ...sites, CHROME_PATH }));
  return close();
});
