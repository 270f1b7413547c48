import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOfFixture } from '../../src/testing/builders/input-folder.ts';
import { readSite } from '../../src/site.ts';
import { stopIfVanished, writePublished } from './check-vanished.ts';

const plan = join('data', 'plans', 'kaku-reform-2024');

/** A copy of 架空市 whose rows and pages were written down, and which then lost an indicator with its value, and a result. */
async function afterLoss(): Promise<string> {
  const folder = copyOfFixture();
  await writePublished(folder, readSite(folder));
  strike(join(folder, plan, 'indicators.csv'), /^9,.*\n/m);
  strike(join(folder, plan, 'indicator_values.csv'), /^9,.*\n/m);
  strike(join(folder, plan, 'results.csv'), /^2025-7,.*\n/m);
  return folder;
}

function strike(file: string, row: RegExp): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(row);
  writeFileSync(file, text.replace(row, ''));
}

function tell(folder: string, ...rows: string[]): void {
  const file = join(folder, 'data', 'changes.csv');
  const start = '2026-11-01,kaku-reform-2024,';
  const added = rows.map((row) => `${start}${row},,,,誤りだったため。,\n`).join('');
  writeFileSync(file, `${readFileSync(file, 'utf8')}${added}`);
}

const stop = (folder: string) => stopIfVanished(folder, readSite(folder));

test('nothing is asked before the first record, and nothing where all is there', async () => {
  const folder = copyOfFixture();
  await stop(folder);
  await writePublished(folder, readSite(folder));
  await stop(folder);
});

test('rows and pages that are gone untold stop, each by its name', async () => {
  const folder = await afterLoss();
  const names = [
    /results「2025-7」/,
    /indicators「9」/,
    /\/plans\/kaku-reform-2024\/indicators\/9\//,
  ];
  for (const name of names) await expect(stop(folder)).rejects.toThrow(name);
});

test('told in the history, the rows may go, and the page has a stone', async () => {
  const folder = await afterLoss();
  tell(folder, 'withdrawal,results,2025-7', 'abolition,indicators,9');
  await stop(folder);
});

test('one row told does not let the others go', async () => {
  const folder = await afterLoss();
  tell(folder, 'abolition,indicators,9');
  await expect(stop(folder)).rejects.toThrow('行1件とページ0件');
});

test('a version without a record of what it published stops who publishes, not who records anew', async () => {
  const folder = copyOfFixture();
  const row = `1.0.0,2026-11-20T07:46:37Z,ayumi-all,${'0'.repeat(64)},`;
  writeFileSync(join(folder, 'data', 'releases.csv'), `version,date,dataset,sha256,note\n${row}\n`);
  const described = readSite(folder);
  await expect(stopIfVanished(folder, described)).rejects.toThrow('published.csv');
  await stopIfVanished(folder, described, true);
  await writePublished(folder, described);
  await stop(folder);
});
