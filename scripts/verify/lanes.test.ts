import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { lanes } from './lanes.ts';

test('no more run at once than there are lanes, each in its turn, and a failure gives its lane back', async () => {
  const inLane = lanes(2);
  const begun: string[] = [];
  let running = 0;
  let most = 0;
  const work = (name: string, fails = false) =>
    inLane(async () => {
      begun.push(name);
      most = Math.max(most, (running += 1));
      await sleep(2);
      running -= 1;
      if (fails) throw new Error(name);
      return name;
    });
  const ended = await Promise.allSettled([work('a', true), work('b'), work('c', true), work('d')]);
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  expect(most).toBe(2);
  expect(ended.map(({ status }) => status)).toEqual([
    'rejected',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(await work('e')).toBe('e');
});
