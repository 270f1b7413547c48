import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { openDelivery, tooLargeDelivery } from '../../src/load/intake/sheets/open-delivery.ts';
import type { Grid } from '../../src/load/read/workbook/grid.ts';
import type { Problem } from '../../src/load/report/problem.ts';
import { Stop } from '../launch/stop.mjs';

/** The sheets of every file that is named, or that lies in a folder that is named; what cannot be read is a problem. */
export function readDeliveries(paths: readonly string[]): { grids: Grid[][]; problems: Problem[] } {
  const grids: Grid[][] = [];
  const problems: Problem[] = [];
  for (const path of paths.flatMap(filesAt)) {
    const read = readDelivery(path);
    if (Array.isArray(read)) grids.push(read);
    else problems.push(read);
  }
  return { grids, problems };
}

const isTaken = (name: string) =>
  /\.(xlsx|xlsm|xls|ods|csv|txt)$/i.test(name) && !/^(~\$|\.)/.test(name);

/** npm starts us in the folder of the project, people give a path from where they stand. */
const fromHere = (path: string) => resolve(process.env['INIT_CWD'] ?? '.', path);

/** In a folder what spreadsheets write, in the order of the names, and nothing that Excel keeps beside it. */
function filesAt(path: string): string[] {
  const stats = statSync(fromHere(path), { throwIfNoEntry: false });
  if (!stats)
    throw new Stop(`「${path}」がありません。ファイルかフォルダーの名前を確かめてください。`);
  if (!stats.isDirectory()) return [path];
  const files = readdirSync(fromHere(path), { recursive: true, encoding: 'utf8' })
    .filter((file) => isTaken(basename(file)))
    .sort()
    .map((file) => join(path, file));
  if (files.length > 0) return files;
  throw new Stop(`フォルダー「${path}」に、ブック（*.xlsx）も CSV もありません。`);
}

function readDelivery(path: string): Grid[] | Problem {
  const file = path.replaceAll('\\', '/');
  const tooLarge = tooLargeDelivery(file, statSync(fromHere(path)).size);
  return tooLarge ?? openDelivery(file, readFileSync(fromHere(path)));
}
