import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and collects what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {object} [how]
 * @param {string} [how.cwd]
 * @param {NodeJS.ProcessEnv} [how.env]
 * @param {(line: string) => void} [how.onLine] called with every line that it prints
 * @param {boolean} [how.endsWithUs] give it a channel to us, so that it can notice our death (end-with-parent.mjs)
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runProcess(command, args, { cwd, env, onLine = () => {}, endsWithUs } = {}) {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', ...(endsWithUs ? [/** @type {const} */ ('ipc')] : [])],
  });
  const end = () => child.kill();
  // First of all, so that nothing writes any more into what others remove at the end.
  process.prependListener('exit', end);

  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
      const lines = (rest + text).split(/\r?\n/);
      rest = lines.pop() ?? '';
      lines.forEach(onLine);
    });
  }

  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  }).finally(() => process.off('exit', end));
}
