import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { step, type Tell } from '../build/progress.ts';
import { stopIfFailed } from '../build/run-tool.ts';
import { runProcess } from '../launch/run-process.mjs';

/** Whether programs can be installed here without asking anybody: as root on Debian or Ubuntu. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs packages of Debian or Ubuntu. Takes the name of the step and the packages. */
export async function installPackages(name: string, packages: string[]): Promise<void> {
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  await step(name, async (tell) => {
    let unpacked = 0;
    const onLine = (line: string) => {
      if (line.startsWith('Unpacking ')) tell(`${(unpacked += 1)}個`);
    };
    for (const args of [['update'], install])
      stopIfFailed(
        await whenFree(() => aptGet(args, onLine), tell),
        `apt-get ${args[0]} に失敗しました`,
      );
  });
}

interface Ended {
  code: number;
  output: string;
}

const [tries, pause] = [200, 3_000];

/**
 * Runs a package manager again until no other program holds its locks: a fresh machine may be installing packages of
 * its own. Gives what it ended with, after ten minutes also the refusal.
 */
export async function whenFree(
  run: () => Promise<Ended>,
  tell: Tell,
  wait: (ms: number) => Promise<unknown> = sleep,
): Promise<Ended> {
  for (let left = tries; ; left -= 1) {
    const ended = await run();
    if (ended.code === 0 || left === 0 || !/unable to lock|could not get lock/i.test(ended.output))
      return ended;
    tell('ほかのプログラムの導入が終わるのを待っています');
    await wait(pause);
  }
}

function aptGet(args: string[], onLine: (line: string) => void): Promise<Ended> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  // Waits for the lock of dpkg by itself, but not for that of the lists.
  return runProcess('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], { env, onLine });
}
