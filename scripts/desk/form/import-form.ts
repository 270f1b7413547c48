// npm run import-form -- FILE… [--map MAP.yaml] [--dry-run]: takes the wide sheets that a municipality keeps into data/.
import { takenNames } from '../../../src/publish/routes/routes.ts';
import { command } from '../../launch/command.mjs';
import { checkData } from '../check-data.ts';
import { draftMap, importForm } from './form-files.ts';

await command('import-form', async ({ inputFolder, words, options }) => {
  // An option that takes a value never comes without one.
  const { map, plan, fy } = options as Record<string, string | undefined>;
  await checkData(inputFolder);
  if (map === undefined) return draftMap(inputFolder, words, plan);
  await importForm(inputFolder, words, map, {
    planId: plan,
    fy: fy === undefined ? undefined : Number(fy),
    isDryRun: options['dry-run'] === true,
    takenNames: takenNames(),
  });
});
