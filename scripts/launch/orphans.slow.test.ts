import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';

// npm → a shell → the launcher → the script → what the script starts, as `npm run build` has them. On Linux only, where
// all processes can be seen.

const here = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
const run = (code: string, shell = false) =>
  `require('node:child_process').spawn(${shell ? JSON.stringify(`"${process.execPath}" -e "$CODE"; true`) : 'process.execPath'}, ${shell ? `{ shell: true, stdio: 'inherit', env: { ...process.env, CODE: ${JSON.stringify(code)} } }` : `['-e', ${JSON.stringify(code)}], { stdio: 'inherit' }`});`;

/** What the script does while npm is killed. */
const scripts = {
  'waits for requests': 'setInterval(() => {}, 1000);',
  'is deep in a calculation': 'for (;;);',
  'waits for a program that it has started': `
    const { pathname } = new URL(${here('./end-with-parent.mjs')});
    import(${here('./owner.mjs')}).then(({ withParent }) =>
      require('node:child_process').spawn(process.execPath, ['--import', pathname, '-e', 'for (;;);'], { env: withParent(process.env), stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }));
    setInterval(() => {}, 1000);`,
};

const launcher = (script: string) => `
  import(${here('./finish.mjs')}).then(({ finish }) => finish(async () => {
    const { watchNpm } = await import(${here('./watch-npm.mjs')});
    watchNpm();
    const { runCommand } = await import(${here('./run-command.mjs')});
    return runCommand(process.execPath, ['-e', ${JSON.stringify(script)}], process.env);
  }));`;

const installing = `
  import(${here('./finish.mjs')}).then(({ finish }) => finish(async () => {
    const { watchNpm } = await import(${here('./watch-npm.mjs')});
    watchNpm();
    const { runProcess } = await import(${here('./run-process.mjs')});
    await runProcess(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  }));`;

/** Starts a stand-in for npm, whose processes all carry a mark, and gives it and a way to count them. */
function startNpm(code: string, shell: boolean): { npm: ChildProcess; marked: () => number[] } {
  const mark = `ORPHAN_TEST=${process.pid}-${performance.now()}`;
  const [name = '', value = ''] = mark.split('=');
  const env = { ...process.env, [name]: value, npm_lifecycle_event: 'build' };
  const npm = spawn(process.execPath, ['-e', run(code, shell)], { stdio: 'ignore', env });
  const marked = () =>
    readdirSync('/proc')
      .filter((pid) => /^\d+$/.test(pid) && environmentOf(pid).includes(mark))
      .map(Number);
  onTestFinished(() => marked().forEach((pid) => process.kill(pid, 'SIGKILL')));
  return { npm, marked };
}

function environmentOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

async function whenCount(
  marked: () => number[],
  fits: (count: number) => boolean,
): Promise<number> {
  for (let tries = 0; tries < 150 && !fits(marked().length); tries += 1) await sleep(100);
  return marked().length;
}

const stages = [
  ...Object.entries(scripts).map(([name, script]) => [name, launcher(script)] as const),
  ['installs', installing] as const,
];

describe.runIf(process.platform === 'linux').each([false, true])('a shell between: %s', (shell) => {
  test.each(stages)(
    'nothing is left when npm alone is killed while the script %s',
    async (name, code) => {
      const { npm, marked } = startNpm(code, shell);
      const wanted = 3 + Number(shell) + Number(name.includes('started'));
      expect(await whenCount(marked, (count) => count >= wanted)).toBe(wanted);
      npm.kill('SIGKILL');
      expect(await whenCount(marked, (count) => count === 0)).toBe(0);
    },
  );
});

test.runIf(process.platform === 'linux')(
  'nothing is left when the launcher is killed',
  async () => {
    const { npm, marked } = startNpm(launcher('for (;;);'), false);
    await whenCount(marked, (count) => count >= 3);
    const launcherPid = marked().find((pid) => parentOf(pid) === npm.pid)!;
    process.kill(launcherPid, 'SIGKILL');
    expect(await whenCount(marked, (count) => count === 0)).toBe(0);
  },
);

function parentOf(pid: number): number {
  return Number(/^\d+ \(.*\) \S (\d+) /s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
}
