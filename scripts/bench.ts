// npm run bench -- --measures 60,600 [--out <folder>]: builds made-up nations and tells what each stage of a build costs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSizes } from './bench/read-sizes.ts';
import { costPicture } from './bench/cost-picture.ts';
import { costTable } from './bench/cost-table.ts';
import { buildNation, type BuildCost } from './bench/build-nation.ts';
import { machine } from './bench/machine.ts';
import { root } from './build/places.ts';
import { command } from './launch/command.mjs';

await command('bench', async ({ options }) => {
  // An option that takes a value never comes without one.
  const values = options as Record<string, string | undefined>;
  const sizes = readSizes(values['measures'] ?? '60,600');
  const out = values['out'] ? resolve(values['out']) : join(root, 'bench');
  const costs: BuildCost[] = [];
  for (const measures of sizes) costs.push(await buildNation(measures));
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(out, 'cost.json'),
    `${JSON.stringify({ machine: machine(), costs }, null, 1)}\n`,
  );
  writeFileSync(join(out, 'cost.svg'), costPicture(costs));
  writeFileSync(join(out, 'cost.md'), costTable(costs));
  console.log(`\n${costTable(costs)}\n${machine()}\n結果を ${out} に置きました。`);
});
