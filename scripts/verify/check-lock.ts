import { runNpm } from '../launch/npm.mjs';
import { step } from '../build/progress.ts';

/** Sees that `npm ci` would work in a folder, without installing anything. Takes the name to print and the folder. */
export async function checkLock(name: string, folder: string): Promise<void> {
  await step(`${name}を点検`, () =>
    runNpm(process.execPath, ['ci', '--dry-run', '--include=dev'], {
      cwd: folder,
      env: process.env,
    }),
  );
}
