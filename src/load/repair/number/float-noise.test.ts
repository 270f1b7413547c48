import { expect, test } from 'vitest';
import { withoutFloatNoise } from './float-noise.ts';

test.each([
  ['69.900000000000006', '69.9'],
  ['0.30000000000000004', '0.3'],
  ['-0.30000000000000004', '-0.3'],
  ['81.693363844393602', '81.6933638443936'],
  ['16.600000000000001', '16.6'],
  ['99.999999999999997', '100'],
  ['1234567.8900000001', '1234567.89'],
  ['0.00012300000000000000001', '0.000123'],
])('%s is %s', (value, plain) => {
  expect(withoutFloatNoise(value)).toBe(plain);
});

test.each(['69.9', '0.333333333333333', '3.14159265358979', '123456789012345678', '12', '', '四'])(
  '%j is left alone',
  (value) => {
    expect(withoutFloatNoise(value)).toBeUndefined();
  },
);
