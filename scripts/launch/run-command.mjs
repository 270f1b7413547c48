import { spawn } from 'node:child_process';
import { signals } from './finish.mjs';

/**
 * Runs the command's script in the foreground and hands every signal on to it.
 * @param {string} node
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
export function runCommand(node, args, env) {
  const child = spawn(node, args, { stdio: 'inherit', env });
  for (const signal of signals) {
    process.removeAllListeners(signal);
    process.on(signal, () => child.kill(signal));
  }
  const watch = onDeathOfNpm(() => child.kill());
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearInterval(watch);
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

// npm does not hand a signal on: it ends only the shell between it and us, and a server would go on for ever.
/** @param {() => void} end */
function onDeathOfNpm(end) {
  if (process.env['npm_lifecycle_event'] === undefined) return undefined;
  const parent = process.ppid;
  return setInterval(() => process.ppid === parent || end(), 500);
}
