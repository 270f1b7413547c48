// npm run conformance -- DIR: holds the published site against the official shapes and schemas in a folder.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { command } from './launch/command.mjs';
import { Stop } from './launch/stop.mjs';
import { checkConformance } from './conformance/run-checks.ts';
import { dist } from './build/places.ts';

await command('conformance', async ({ words }) => {
  const [folder, site = dist] = words;
  // npm starts us in the folder of the project, people give a path from where they stand.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  if (folder === undefined || !existsSync(resolve(from, folder))) {
    throw new Stop(
      '公式の検証ファイルのあるフォルダーを指定してください（npm run conformance -- フォルダー）。',
    );
  }
  if (!existsSync(resolve(from, site))) {
    throw new Stop('できたサイトがありません。先に npm run build を実行してください。');
  }
  return checkConformance(resolve(from, folder), resolve(from, site));
});
