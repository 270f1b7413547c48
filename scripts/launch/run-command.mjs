import { spawn } from 'node:child_process';
import { signals } from './finish.mjs';
import { withParent } from './owner.mjs';

const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href;

/**
 * Runs the command's script in the foreground and hands every signal on to it. When we are killed, it ends too.
 * @param {string} node
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
export function runCommand(node, args, env) {
  const child = spawn(node, ['--import', endWithParent, ...args], {
    // The channel closes with us.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: withParent(env),
  });
  for (const signal of signals) {
    process.removeAllListeners(signal);
    process.on(signal, () => end(child, signal));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code !== null) return resolve(code);
      // Whoever waits for us should see the same death.
      if (signal !== null) {
        process.removeAllListeners(signal);
        process.kill(process.pid, signal);
      }
      return resolve(1);
    });
  });
}

/**
 * What is deep in a calculation does not hear a signal, nor that we are gone.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  child.kill(signal);
  if (signal !== 'SIGINT') setTimeout(() => child.kill('SIGKILL'), 5000).unref();
}
