// First, so that whatever goes wrong while the rest is read is told, and nothing outlives who ordered it.
import '../../launch/end-with-parent.mjs';
import '../../launch/last-resort.mjs';
import { Stop } from '../../launch/stop.mjs';
import { cpuSeconds } from '../step-cost.ts';
import type { Failure, Message } from './own-process.ts';

/** Tells how much is done, by its unit. */
export type TellCounts = (counts: Record<string, number>) => void;

/** In a script for own-process.ts: takes the one order, does it, and answers what came of it. */
export function doOrdered<Order, Result>(
  work: (order: Order, tell: TellCounts) => Promise<Result>,
): void {
  const send = (message: Message, then = () => {}) => void process.send!(message, then);
  process.once('message', (order: Order) => {
    work(order, (told) => send({ told })).then(
      (result) => send({ result, cpu: cpuSeconds() }, () => process.exit(0)),
      (error: unknown) => send({ failure: failureOf(error) }, () => process.exit(1)),
    );
  });
}

function failureOf(error: unknown): Failure {
  if (error instanceof Stop) return { stop: { message: error.message, details: error.details } };
  // Errors of other programs may carry what cannot be sent.
  const { message, stack, code, path } = (error ?? {}) as NodeJS.ErrnoException;
  return { fault: { message: message ?? String(error), stack, code, path } };
}
