import { describe, expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import type { Result } from '../types/model.ts';
import { onlyKind, sharedProvenance } from './told-once.ts';

const [result] = fixturePlan.results;
const at = (place: string): Result => ({
  ...result!,
  provenance: { ...result!.provenance, place },
});

describe('the place of several results', () => {
  test('is told once where it is one', () => {
    expect(sharedProvenance([at('第1の1'), at('第1の1')])?.place).toBe('第1の1');
  });

  test.each([
    ['where the places differ', [at('第1の1'), at('第1の2')]],
    ['where a result stands alone', [at('第1の1')]],
    ['where there is none', []],
  ])('is told with each %s', (_, results) => {
    expect(sharedProvenance(results)).toBeNull();
  });
});

describe('the kind of the results of a year', () => {
  const year = fixturePlan.resultYears[0]!;
  const yearOf = (...kinds: Result['kind'][]) => ({
    ...year,
    groups: [
      { section: null, measure: null, results: kinds.map((kind) => ({ ...result!, kind })) },
    ],
  });

  test('is told once where there is one only', () => {
    expect(onlyKind(yearOf('achievement', 'achievement'))).toBe('achievement');
  });

  test('is told with each where a year holds several', () => {
    expect(onlyKind(yearOf('achievement', 'issue'))).toBeNull();
  });
});
