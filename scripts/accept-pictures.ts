// npm run pictures:accept: takes every chart, as it is drawn now, for the reviewed one. Look at the changes before.
import { command } from './launch/command.mjs';
import { buildSite } from './build/build-site.ts';
import { fixture } from './build/places.ts';
import { runTool, stopIfFailed } from './build/run-tool.ts';

await command('accept-pictures', async () => {
  const site = await buildSite({ inputFolder: fixture, publish: false });
  const env = { AYUMI_DIST: site, AYUMI_DIST_FIXTURE: site, AYUMI_ACCEPT_PICTURES: 'yes' };
  const tests = ['run', '--project', 'units', '--project', 'dist', 'src/testing/pictures/'];
  stopIfFailed(await runTool('vitest', tests, { env }), '図を描けませんでした');
  console.log(
    '✔ src/testing/pictures/ の図を、いまの描き方で書きました。git diff で確かめてください',
  );
});
