import { expect, test } from 'vitest';
import { amountName, isSame, numberName, shareName, withoutNoise } from './number.ts';

test.each([
  [0, '0'],
  [-0, '0'],
  [5, '5'],
  [71.5, '71.5'],
  [2.95, '2.95'],
  [1619, '1,619'],
  [1234567.25, '1,234,567.25'],
  [-5, '▲5'],
  [-1234.5, '▲1,234.5'],
  [0.1 + 0.2, '0.3'],
  [1.4e-17, '0'],
  [-1.4e-17, '0'],
  [0.000001, '0.000001'],
])('The number %d prints as %s', (value, name) => {
  expect(numberName(value)).toBe(name);
});

test.each([
  [3, 2, '3.00'],
  [99.5, 2, '99.50'],
  [99.5, 1, '99.5'],
  [2.95, 1, '2.95'],
  [1619, 1, '1,619.0'],
  [-5, 1, '▲5.0'],
  [0, 1, '0.0'],
])('%d of which the source prints %i decimals is %s', (value, decimals, name) => {
  expect(numberName(value, decimals)).toBe(name);
});

test('A decimal is printed as it was typed, with no digit added or dropped', () => {
  for (let hundredths = -100_000; hundredths <= 100_000; hundredths += 7) {
    const typed = (Math.abs(hundredths) / 100).toString();
    const printed = numberName(hundredths / 100).replaceAll(',', '');
    expect(printed).toBe(hundredths < 0 ? `▲${typed}` : typed);
  }
});

test.each([
  [1619, '人', '1,619人'],
  [71.5, '%', '71.5%'],
  [-3, '億円', '▲3億円'],
  [0, '件', '0件'],
])('The amount of %d with its unit %s prints as %s', (value, unit, name) => {
  expect(amountName(value, unit)).toBe(name);
});

test.each([
  [70 / 98.5, '71.1%'],
  [0, '0.0%'],
  [-0, '0.0%'],
  [0.5, '50.0%'],
  [1, '100.0%'],
  [2.9375, '293.8%'],
  [8207 / 1681, '488.2%'],
  [12.345, '1,234.5%'],
  [-1 / 6, '▲16.7%'],
  [-0.00049, '0.0%'],
  [-0.0005, '▲0.1%'],
])('The share of %d prints as %s', (share, name) => {
  expect(shareName(share)).toBe(name);
});

test('A share and its opposite differ only by the sign', () => {
  for (let share = 0.0005; share < 3; share += 0.00137)
    expect(shareName(-share)).toBe(`▲${shareName(share)}`);
});

test.each([
  [0.1 + 0.2, 0.3, true],
  [0, -0, true],
  [0, 1e-12, false],
  [71.5, 71.51, false],
  // A yen of a prefecture's budget is a yen.
  [700_000_000_001, 700_000_000_000, false],
  [-5, 5, false],
])('%d and %d are the same: %s', (a, b, same) => {
  expect(isSame(a, b)).toBe(same);
  expect(isSame(b, a)).toBe(same);
});

test.each([
  [31.650000000000002, 35, 31.65],
  [1.4e-17, 0.2, 0],
  [-1.4e-17, 0.2, 0],
  [0, 0, 0],
  [1360, 1800, 1360],
  [40 / 3, 20, 13.333333333333],
  [123456789012.5, 123456789013, 123456789012.5],
])('%d among values of the size %d loses its noise and becomes %d', (value, size, clean) => {
  expect(withoutNoise(value, size)).toBe(clean);
});
