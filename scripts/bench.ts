// npm run bench -- --measures 60,600 [--peers] [--docs] [--out <folder>]: builds made-up nations and tells what that costs;
// with --served [<folder>] it asks nginx for files of a built site and tells how fast they come.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSizes } from './bench/read-sizes.ts';
import { compareWithPeers, type Compared } from './bench/compare-peers.ts';
import { costPicture } from './bench/cost-picture.ts';
import { costTable } from './bench/cost-table.ts';
import { buildNation, type BuildCost } from './bench/build-nation.ts';
import { intoDocs } from './bench/into-docs.ts';
import { machine } from './bench/machine.ts';
import { notMade, peerTable } from './bench/peer-table.ts';
import { installEleventy, peersOf } from './bench/peers/build-peer.ts';
import { measureServed } from './bench/served/measure-served.ts';
import { servedTable } from './bench/served/served-table.ts';
import { dist, root } from './build/places.ts';
import { step } from './build/progress.ts';
import { command } from './launch/command.mjs';
import { findNginx } from './verify/find-nginx.ts';
import { findWrk } from './verify/find-wrk.ts';
import { findHugo } from './verify/find-hugo.ts';

/** Up to this size the median of three builds is told, above it one build: it takes minutes. */
const mostForThree = 600;

await command('bench', async ({ options }) => {
  // An option that takes a value never comes without one.
  const values = options as Record<string, string | undefined>;
  const sizes = readSizes(values['measures'] ?? '60,600');
  const out = values['out'] ? resolve(values['out']) : join(root, 'bench');
  mkdirSync(out, { recursive: true });
  if (options['served'])
    return tellServed(
      typeof options['served'] === 'string' ? resolve(options['served']) : dist,
      out,
    );
  const compared = options['peers'] ? await comparedAt(sizes, join(out, 'eleventy')) : [];
  const costs: BuildCost[] = compared.map(({ ours }) => ours);
  if (!options['peers']) for (const measures of sizes) costs.push(await buildNation(measures));
  const words = [`${machine()}\n`, costTable(costs), ...compared.map(peerTable)];
  const report = [...words, ...(options['peers'] ? [notMade] : [])].join('\n');
  const json = JSON.stringify({ machine: machine(), costs, compared }, null, 1);
  writeFileSync(join(out, 'cost.json'), `${json}\n`);
  writeFileSync(join(out, 'cost.svg'), costPicture(costs, compared));
  writeFileSync(join(out, 'cost.md'), report);
  if (options['docs']) await intoDocs(report);
  console.log(`\n${report}\n結果を ${out} に置きました。`);
});

async function tellServed(site: string, out: string): Promise<void> {
  const programs = { nginx: await findNginx(), wrk: await findWrk() };
  const costs = await step('配信を測定', () => measureServed(programs, site));
  const report = `${machine()}\n\n${servedTable(costs)}`;
  writeFileSync(
    join(out, 'served.json'),
    `${JSON.stringify({ machine: machine(), costs }, null, 1)}\n`,
  );
  writeFileSync(join(out, 'served.md'), report);
  console.log(`\n${report}\n結果を ${out} に置きました。`);
}

async function comparedAt(sizes: readonly number[], packages: string): Promise<Compared[]> {
  const hugo = await findHugo();
  await installEleventy(packages);
  const peers = peersOf(hugo, packages);
  const all: Compared[] = [];
  for (const measures of sizes)
    all.push(await compareWithPeers(measures, peers, measures <= mostForThree ? 3 : 1));
  return all;
}
