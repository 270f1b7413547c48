// npm run excel -- <plan_id> [--fy 2025] [--division <name>] [--deadline <words>] [--to <words>] [--out <file>]: writes the officers' workbook.
import { command } from './launch/command.mjs';
import { checkData } from './desk/check-data.ts';
import { writeOfficerWorkbook } from './desk/write-workbook.ts';

await command('excel', async ({ inputFolder, words, options }) => {
  // An option that takes a value never comes without one.
  const { fy, division, deadline, to, out } = options as Record<string, string | undefined>;
  const order = { planId: words[0], fy, division, deadline, to, out };
  await writeOfficerWorkbook(inputFolder, await checkData(inputFolder), order);
});
