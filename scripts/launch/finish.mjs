import { constants } from 'node:os';
import './last-resort.mjs';
import { printError } from './stop.mjs';

export const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs the whole of a command: its exit code is what `work` gives (nothing means 0), or 1 with the reason on stderr.
 * @param {() => Promise<number | void>} work
 */
export async function finish(work) {
  exitOnSignals();
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    printError(error);
    process.exitCode = 1;
  }
}

// A plain death by signal would skip the 'exit' handlers that end child processes and remove half-made folders.
function exitOnSignals() {
  for (const signal of signals) {
    process.on(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
