/**
 * Hands out lanes for work that takes one core each: at most so many run at once, in the order in which they asked.
 * What waits for something else should wait before it asks, so that it holds no lane meanwhile.
 */
export function lanes(count: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = count;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
