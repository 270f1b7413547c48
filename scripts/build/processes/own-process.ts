import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withParent } from '../../launch/owner.mjs';
import { Stop } from '../../launch/stop.mjs';
import { root } from '../places.ts';
import { countChild } from '../step-cost.ts';

/** How the work of a process ended, if it failed: in words for people, or by a fault of ours. */
export type Failure =
  | { stop: { message: string; details: string } }
  | { fault: Pick<NodeJS.ErrnoException, 'message' | 'stack' | 'code' | 'path'> };

/** What a process says to the one that started it: counts while it works, then what came of it and its processor time. */
export type Message =
  | { told: Record<string, number> }
  | { failure: Failure }
  | { result: unknown; cpu: number };

/**
 * Lets a script of ours (do-ordered.ts) do one order in a process of its own, which ends with us; gives what it answers.
 * Order and answer are values that can be sent. `onTold` hears the counts while it works.
 */
export function inOwnProcess<Result = void>(
  script: URL,
  order: unknown,
  onTold: (counts: Record<string, number>) => void = () => undefined,
  env: NodeJS.ProcessEnv = {},
): Promise<Result> {
  const child = fork(fileURLToPath(script), {
    cwd: root,
    env: withParent({ ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env }),
    execArgv: [],
    serialization: 'advanced',
  });
  // At once, and first of all, so that nothing writes any more into what others remove at the end.
  const end = () => child.kill('SIGKILL');
  process.prependListener('exit', end);
  child.send(order as object);
  return new Promise<Result>((resolve, reject) => {
    let last: Message = { failure: lost };
    child.on('message', (message: Message) => {
      if ('told' in message) onTold(message.told);
      else last = message;
    });
    child.on('error', reject);
    child.on('exit', () => {
      if ('failure' in last) return reject(errorOf(last.failure));
      if ('result' in last) {
        countChild(last.cpu);
        resolve(last.result as Result);
      }
    });
  }).finally(() => process.off('exit', end));
}

const lost: Failure = {
  stop: {
    message: 'サイトの生成が途中で終わりました。メモリーが足りないと、こうなることがあります。',
    details: '',
  },
};

function errorOf(failure: Failure): Error {
  if ('stop' in failure) return new Stop(failure.stop.message, failure.stop.details);
  return Object.assign(new Error(failure.fault.message), failure.fault);
}
