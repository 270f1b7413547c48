import { readFileSync } from 'node:fs';

/**
 * The mark by which files say that they belong to a running process: its number and, on Linux, when it started,
 * since containers that start anew give the same numbers again.
 */
export const me = markOf(process.pid);

/**
 * The mark of another process that runs.
 * @param {number} pid
 */
export function markOf(pid) {
  return [pid, processOf(pid)?.started ?? 0].join('-');
}

/**
 * The environment by which a program that we start knows its parent (end-with-parent.mjs).
 * @param {NodeJS.ProcessEnv} env
 */
export function withParent(env) {
  return { ...env, AYUMI_PARENT: me };
}

/**
 * Whether the process that left this mark still runs.
 * @param {string} mark
 */
export function isAlive(mark) {
  const [pid = 0, started] = mark.split('-').map(Number);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  const found = processOf(pid);
  if (found === undefined) return true;
  // A killed process that nobody collects keeps its number as a zombie.
  return found.state !== 'Z' && found.started === started;
}

/**
 * What Linux tells of a process; elsewhere nothing.
 * @param {number} pid
 */
function processOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], started: Number(fields[19]) };
  } catch {
    return undefined;
  }
}
