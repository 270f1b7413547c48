import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startNpm, whenCount } from '../../src/testing/building/marked-processes.ts';

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

const stages = [
  ...Object.entries(scripts).map(([name, script]) => [name, launcher(script)] as const),
  ['installs', installing] as const,
];

describe.runIf(process.platform === 'linux').each([false, true])('a shell between: %s', (shell) => {
  test.each(stages)(
    'nothing is left when npm alone is killed while the script %s',
    async (name, code) => {
      const { npm, marked } = startNpm(run(code, shell));
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
    const { npm, marked } = startNpm(run(launcher('for (;;);')));
    await whenCount(marked, (count) => count >= 3);
    const launcherPid = marked().find((pid) => parentOf(pid) === npm.pid)!;
    process.kill(launcherPid, 'SIGKILL');
    expect(await whenCount(marked, (count) => count === 0)).toBe(0);
  },
);

function parentOf(pid: number): number {
  return Number(/^\d+ \(.*\) \S (\d+) /s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
}
