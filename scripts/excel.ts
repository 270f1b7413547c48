// npm run excel -- <plan_id> [--fy 2025] [--division <name>] [--deadline <words>] [--to <words>] [--out <file>]: writes the officers' workbook.
import { parseArgs } from 'node:util';
import { finish } from './launch/finish.mjs';
import { checkData } from './desk/check-data.ts';
import { inputFolder } from './build/places.ts';
import { writeOfficerWorkbook } from './desk/write-workbook.ts';

const option = { type: 'string' } as const;

await finish(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { fy: option, division: option, deadline: option, to: option, out: option },
  });
  const { fy, division, deadline, to, out } = values;
  const order = { planId: positionals[0], fy, division, deadline, to, out };
  await writeOfficerWorkbook(await checkData(inputFolder), order);
});
