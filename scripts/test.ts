// npm test: every check of the project. All run even when one fails; the last lines count them, tier by tier.
import { command } from './launch/command.mjs';
import { buildSite } from './build/build-site.ts';
import { fixture, inputFolder } from './build/places.ts';
import { codeChecks } from './verify/check-code.ts';
import { findChromium } from './verify/find-chromium.ts';
import { findNginx } from './verify/find-nginx.ts';
import { lanes } from './verify/lanes.ts';
import { runVitest } from './verify/run-vitest.ts';
import { newTally } from './verify/tally.ts';

await command('test', async () => {
  const tally = newTally();
  const tiers = {
    code: tally.tier('コード（型・書き方・整形・錠）'),
    builds: tally.tier('組み立て'),
    units: tally.tier('単体'),
    slow: tally.tier('時間のかかる単体'),
    dist: tally.tier('できたサイト'),
    host: tally.tier('nginx'),
    browser: tally.tier('ブラウザー'),
  };
  const build = (folder: string) =>
    tiers.builds.one(() => buildSite({ inputFolder: folder, publish: false }));
  const buildAll = async () => ({
    AYUMI_DIST_FIXTURE: await build(fixture),
    AYUMI_DIST: await build(inputFolder),
    // A second build of the same input shows whether its bytes are the same; .ci/run has made one already.
    AYUMI_DIST_AGAIN: process.env['AYUMI_DIST_AGAIN'] ?? (await build(inputFolder)),
  });

  // Each takes one core, so two at a time keep both busy. The longest come first, so that none is left for the end.
  const inLane = lanes(2);
  const builds = inLane(buildAll);
  const code = codeChecks(tiers.code).toReversed().map(inLane);
  const ofSites = builds.then(({ AYUMI_DIST_AGAIN, ...sites }) =>
    Promise.all([
      inLane(() =>
        tiers.dist.many(() =>
          runVitest('dist', 'できたサイトをテスト', { ...sites, AYUMI_DIST_AGAIN }),
        ),
      ),
      inLane(async () => {
        const NGINX_PATH = await tiers.host.one(findNginx);
        await tiers.host.many(() => runVitest('host', 'nginx でテスト', { ...sites, NGINX_PATH }));
      }),
    ]),
  );
  const units = [
    inLane(() => tiers.slow.many(() => runVitest('slow', '時間のかかる単体テストを実行'))),
    inLane(() => tiers.units.many(() => runVitest('units', '単体テストを実行', {}, 1))),
  ];
  await Promise.all([...code, ofSites, ...units]);

  // A browser is several processes: it keeps both cores busy by itself, and what it times is disturbed by nothing.
  const { AYUMI_DIST_AGAIN: _, ...sites } = await builds;
  const CHROME_PATH = await tiers.browser.one(findChromium);
  await tiers.browser.many(() =>
    runVitest('browser', 'ブラウザーでテスト', { ...sites, CHROME_PATH }),
  );
  return tally.close();
});
