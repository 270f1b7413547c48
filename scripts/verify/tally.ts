import { printError } from '../launch/stop.mjs';

/** How many tests passed, failed and were skipped. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts the steps of `npm test`: a failure is printed and counted, and the next step runs all the same. */
export function newTally() {
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };

  /** Does one step that counts as one test; gives what it gives, or nothing if it failed. */
  async function one<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await work();
      total.passed += 1;
      return result;
    } catch (error) {
      printError(error);
      total.failed += 1;
      return undefined;
    }
  }

  /** Does one step that counts its tests itself; if it cannot even start, that is one failure. */
  async function many(work: () => Promise<Counts>): Promise<void> {
    const counts = await one(work);
    if (counts === undefined) return;
    total.passed += counts.passed - 1;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }

  /** Prints the closing line; gives the exit code. */
  function close(): number {
    const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
    console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
    return total.failed > 0 ? 1 : 0;
  }

  return { one, many, close };
}
