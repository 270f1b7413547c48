// npm run import -- FILE… [--dry-run] [--allow-delete] [--plan <plan_id>] [--fy 2025]: takes workbooks and CSVs into data/.
import { parseArgs } from 'node:util';
import { finish } from './launch/finish.mjs';
import { Stop } from './launch/stop.mjs';
import { checkData } from './desk/check-data.ts';
import { importFiles } from './desk/import-files.ts';
import { inputFolder } from './build/places.ts';

await finish(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean' },
      'allow-delete': { type: 'boolean' },
      plan: { type: 'string' },
      fy: { type: 'string' },
    },
  });
  if (positionals.length === 0)
    throw new Stop('受け取るファイルかフォルダーを書いてください。例：npm run import -- 回答/');
  await checkData(inputFolder);
  await importFiles(inputFolder, positionals, {
    planId: values.plan,
    fy: values.fy === undefined ? undefined : Number(values.fy),
    mayDelete: values['allow-delete'] ?? false,
    isDryRun: values['dry-run'] ?? false,
  });
});
