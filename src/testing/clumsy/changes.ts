import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { load } from '../../load/load.ts';
import type { Problem } from '../../load/report/problem.ts';
import { takenNames } from '../../publish/routes/routes.ts';
import { copyOfFixture } from '../builders/input-folder.ts';

const today = '2026-11-20';

/** Something that was done to a folder of data. */
export type Change = (folder: string) => void;

/** A text of one file in place of another. */
export const swap =
  (file: string, from: string, to: string): Change =>
  (folder) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    expect(before).toContain(from);
    writeFileSync(path, before.replace(from, to));
  };

/** The whole text of a file made anew, or its bytes. */
export const rewrite =
  (file: string, change: (text: string) => string | Uint8Array): Change =>
  (folder) => {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };

/** A file that was not there, or is another now. */
export const put =
  (file: string, content: string): Change =>
  (folder) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };

/** A file or folder that is gone. */
export const drop =
  (path: string): Change =>
  (folder) =>
    rmSync(join(folder, path), { recursive: true });

/** The first line of a file in other words. */
export const header =
  (file: string, change: (line: string) => string): Change =>
  (folder) =>
    rewrite(file, (text) => text.replace(/^.*$/m, change))(folder);

/** All that the check says of 架空市 after something was done to it. */
export function told(...changes: Change[]): Problem[] {
  const folder = copyOfFixture();
  for (const change of changes) change(folder);
  const { problems, warnings } = load(folder, today, takenNames());
  return [...problems, ...warnings];
}
