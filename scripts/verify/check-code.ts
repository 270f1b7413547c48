import { join } from 'node:path';
import { inputFolder, root } from '../build/places.ts';
import { misformedCode, misformedData, stopIfMisformed } from '../desk/format-files.ts';
import { checkLock } from './check-lock.ts';
import { checkPageTypes, checkTypes } from './check-types.ts';
import { findUnused, lintCode } from './lint-code.ts';
import type { Counting } from './tally.ts';

/**
 * Everything that is judged without running the code: locks, form, types, lint, what nothing uses; one test each.
 * Given as two works of about the same length, of which each keeps one core busy.
 */
export function codeChecks({ one }: Counting): [() => Promise<void>, () => Promise<void>] {
  return [
    async () => {
      await one(() => checkLock('package-lock.json ', root));
      await one(() => checkLock('scripts/node/package-lock.json ', join(root, 'scripts', 'node')));
      await one(async () => stopIfMisformed(await misformedCode()));
      await one(async () => stopIfMisformed(await misformedData(inputFolder)));
      await one(checkTypes);
      await one(checkPageTypes);
    },
    async () => {
      await one(lintCode);
      await one(findUnused);
    },
  ];
}
