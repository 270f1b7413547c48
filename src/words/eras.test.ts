import { expect, test } from 'vitest';
import { eraPattern, westernYear } from './eras.ts';

test.each([
  ['令和', '6', 2024],
  ['令和', '元', 2019],
  ['R', '8', 2026],
  ['r', '8', 2026],
  ['令', '3', 2021],
  ['平成', '31', 2019],
  ['H', '37', 2025],
  ['昭', '64', 1989],
  ['令和', '0', undefined],
  ['大正', '9', undefined],
])('%s%s年 begins in %s', (era, year, western) => {
  expect(westernYear(era, year)).toBe(western);
});

test('the pattern finds an era by its name, its mark and its letter', () => {
  const found = ['令和6', '平31', 'S63', 'T9'].map((it) =>
    new RegExp(`^(?:${eraPattern})`).test(it),
  );
  expect(found).toEqual([true, true, true, false]);
});
