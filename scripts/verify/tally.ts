import { printError } from '../launch/stop.mjs';

/** How many tests passed, failed and were skipped. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** A part of `npm test`: what it did, and in how long. */
interface Tier extends Counts {
  name: string;
  seconds: number;
}

/** One way to count for a tier: a step that is one test, and one that counts its tests itself. */
export interface Counting {
  one: <T>(work: () => Promise<T>) => Promise<T | undefined>;
  many: (work: () => Promise<Counts>) => Promise<void>;
}

/** Counts the steps of `npm test`: a failure is printed and counted, and the next step runs all the same. */
export function newTally(now: () => number = () => performance.now()) {
  const tiers: Tier[] = [];

  /** Counts for a tier of this name, whose steps may run beside one another. */
  function tier(name: string): Counting {
    const total: Tier = { name, seconds: 0, passed: 0, failed: 0, skipped: 0 };
    tiers.push(total);

    /** Does one step that counts as one test; gives what it gives, or nothing if it failed. */
    async function one<T>(work: () => Promise<T>): Promise<T | undefined> {
      const started = now();
      try {
        const result = await work();
        total.passed += 1;
        return result;
      } catch (error) {
        printError(error);
        total.failed += 1;
        return undefined;
      } finally {
        total.seconds += (now() - started) / 1000;
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

    return { one, many };
  }

  /** Prints every tier, then the closing line; gives the exit code. */
  function close(): number {
    console.log('何を確かめたか（同時に動かしたものがあるので、時間の合計は全体より長くなります）');
    for (const { name, passed, failed, skipped, seconds } of tiers) {
      const others = `${failed > 0 ? `・失敗${failed}件` : ''}${skipped > 0 ? `・省略${skipped}件` : ''}`;
      console.log(`  ${name}：成功${passed}件${others}（${seconds.toFixed(0)}秒）`);
    }
    const sum = (count: keyof Counts) => tiers.reduce((total, tier) => total + tier[count], 0);
    const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
    console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
    return sum('failed') > 0 ? 1 : 0;
  }

  return { tier, close };
}
