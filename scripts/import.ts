// npm run import -- FILE… [--dry-run] [--allow-delete] [--plan <plan_id>] [--fy 2025]: takes workbooks and CSVs into data/.
import { takenNames } from '../src/publish/routes/routes.ts';
import { command } from './launch/command.mjs';
import { checkData } from './desk/check-data.ts';
import { importFiles } from './desk/import-files.ts';

await command('import', async ({ inputFolder, words, options }) => {
  // An option that takes a value never comes without one.
  const { plan, fy } = options as Record<string, string | undefined>;
  await checkData(inputFolder);
  await importFiles(inputFolder, words, {
    planId: plan,
    fy: fy === undefined ? undefined : Number(fy),
    mayDelete: options['allow-delete'] === true,
    isDryRun: options['dry-run'] === true,
    takenNames: takenNames(),
  });
});
