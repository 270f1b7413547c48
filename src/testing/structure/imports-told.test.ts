import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mayUse } from '../../../.dependency-cruiser.mjs';
import { projectFolder } from '../builders/input-folder.ts';

const architecture = readFileSync(join(projectFolder, 'docs/architecture.md'), 'utf8');
const rows = [...architecture.matchAll(/^\| `src\/(\w+)` *\|[^|]*\|([^|]*)\|/gm)];

/** What the table of folders lets a folder import; 「上のすべて（… を除く）」 are the rows above it but those named. */
function importsTold(folder: string): string[] {
  const at = rows.findIndex(([, name]) => name === folder);
  const cell = rows[at]![2]!;
  const named = [...cell.matchAll(/`src\/([\w.]+)`/g)].map(([, name]) => name!);
  const but = /（(.*)を除く）/.exec(cell)?.[1] ?? '';
  const above = cell.includes('上のすべて') ? rows.slice(0, at).map(([, name]) => name!) : [];
  const all = [...above, ...named].filter((name) => !but.includes(`src/${name}`));
  return [...new Set(all)].sort();
}

const folders = readdirSync(join(projectFolder, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'testing')
  .map(({ name }) => name);

test.each(folders)('src/%s may import what its row in docs/architecture.md says', (folder) => {
  expect(importsTold(folder)).toEqual([...mayUse[folder as keyof typeof mayUse]].sort());
});
