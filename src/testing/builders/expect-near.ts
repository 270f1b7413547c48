import { expect } from 'vitest';

/** Holds that a number is another but for the noise of binary fractions, or that both are absent. */
export function expectNear(found: number | null, wanted: number | null, message?: string) {
  if (found === null || wanted === null) return expect(found, message).toBe(wanted);
  const difference = Math.abs(found - wanted) / Math.max(1, Math.abs(wanted));
  expect(difference, message ?? `${found} is not ${wanted}`).toBeLessThan(1e-9);
}
