import { expect, test } from 'vitest';
import { whenFree } from './install-packages.ts';

const locked = { code: 100, output: 'E: Unable to lock directory /var/lib/apt/lists/' };
const done = { code: 0, output: '' };
const other = { code: 100, output: 'E: Unable to locate package chromiun' };

/** Gives the answers one after another, the last one for ever, and counts. */
function answering(...answers: { code: number; output: string }[]) {
  const said: string[] = [];
  let asked = 0;
  const run = () => {
    asked += 1;
    return Promise.resolve(answers[Math.min(asked, answers.length) - 1]!);
  };
  const waiting = whenFree(
    run,
    (words) => said.push(words),
    () => Promise.resolve(),
  );
  return waiting.then((ended) => ({ ended, asked, said: new Set(said).size }));
}

test('a lock that another program holds is waited for, and that is said', async () => {
  expect(await answering(locked, locked, done)).toEqual({ ended: done, asked: 3, said: 1 });
});

test('what fails for another reason is not tried again', async () => {
  expect(await answering(other)).toEqual({ ended: other, asked: 1, said: 0 });
});

test('a lock that is never given back is a failure in the end', async () => {
  expect(await answering(locked)).toMatchObject({ ended: locked, asked: 201 });
});
