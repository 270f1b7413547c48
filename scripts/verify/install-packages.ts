import { existsSync } from 'node:fs';
import { step } from '../build/progress.ts';
import { runProcess } from '../launch/run-process.mjs';
import { stopIfFailed } from '../build/run-tool.ts';

/** Whether programs can be installed here without asking anybody: as root on Debian or Ubuntu. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs packages of Debian or Ubuntu. Takes the name of the step and the packages. */
export async function installPackages(name: string, packages: string[]): Promise<void> {
  await step(name, async (tell) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    stopIfFailed(await runProcess('apt-get', ['update'], { env }), 'apt-get update に失敗しました');
    let unpacked = 0;
    const onLine = (line: string) => {
      if (line.startsWith('Unpacking ')) tell(`${(unpacked += 1)}個`);
    };
    const args = ['install', '-y', '--no-install-recommends', ...packages];
    stopIfFailed(
      await runProcess('apt-get', args, { env, onLine }),
      'apt-get install に失敗しました',
    );
  });
}
