import { appendFileSync, readFileSync } from 'node:fs';

/** What one step of a build took. */
export interface StepCost {
  /** As it is shown: 「データを点検」 */
  step: string;
  /** Seconds of processor time, of this process and of the programs that it ran. */
  cpu: number;
  /** The most memory that this process has held so far, in bytes. */
  peak: number;
}

/** Does a step, and adds a line with its cost to the file that AYUMI_COSTS names, if it is set. */
export async function withCost<T>(step: string, work: () => T | Promise<T>): Promise<T> {
  const file = process.env['AYUMI_COSTS'];
  if (!file) return work();
  const before = ownSeconds();
  try {
    return await work();
  } finally {
    const peak = process.resourceUsage().maxRSS * 1024;
    const cost: StepCost = { step, cpu: ownSeconds() - before, peak };
    appendFileSync(file, `${JSON.stringify(cost)}\n`);
  }
}

// Processes that do one order each write down their steps themselves.
let ofChildren = 0;

/** Says how much processor time, in seconds, a process took that has just ended and tells its own steps. */
export function countChild(cpu: number): void {
  ofChildren += cpu;
}

function ownSeconds(): number {
  return cpuSeconds() - ofChildren;
}

/** Seconds of processor time that this process took; on Linux with those of its children that have ended. */
export function cpuSeconds(): number {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    // utime, stime, cutime, cstime in hundredths of a second (proc_pid_stat(5), USER_HZ), after the name in brackets.
    const times = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 15);
    return times.reduce((sum, it) => sum + Number(it), 0) / 100;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  }
}
