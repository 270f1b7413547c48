import { describe, expect, test } from 'vitest';
import { nameFault } from './name-fault.ts';

const taken = new Set(['share', 'index', 'index.json', 'data', 'timeline']);

describe('names that make no good address, folder or key are refused', () => {
  test.each([
    ['CON'],
    ['con'],
    ['aux'],
    ['Nul'],
    ['prn'],
    ['com1'],
    ['COM9'],
    ['lpt1'],
    ['con.txt'],
    ['AUX.1-2'],
    ['1-2.'],
    ['1..'],
    ['a'.repeat(81)],
    ['share'],
    ['Share'],
    ['INDEX'],
    ['index.json'],
    ['data'],
    ['timeline'],
    ['constructor'],
    ['prototype'],
    ['__proto__'],
    ['toString'],
    ['hasOwnProperty'],
  ])('%s', (code) => {
    expect(nameFault(code, taken)?.why).toMatch(/。$/);
  });
});

describe('names that only look like those are fine', () => {
  test.each([
    ['1-2-3'],
    ['1.2'],
    ['console'],
    ['con-1'],
    ['auxiliary'],
    ['null'],
    ['com10-a'],
    ['a'.repeat(80)],
    ['share-2'],
    ['data2'],
    ['open-data'],
    ['aomori-reform-2024'],
    ['v1.0'],
  ])('%s', (code) => {
    expect(nameFault(code, taken)).toBeUndefined();
  });
});
