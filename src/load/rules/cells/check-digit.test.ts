import { describe, expect, test } from 'vitest';
import { checkDigit, hasLostZero, isLocalGovernmentCode } from './check-digit.ts';

describe('the check digit is the one that the national list gives', () => {
  test.each([
    ['020001', '青森県'],
    ['022012', '青森市'],
    ['060003', '山形県'],
    ['110001', '埼玉県'],
    ['011002', '札幌市'],
    ['131016', '千代田区'],
    ['473821', '与那国町'],
    ['999997', '架空市'],
  ])('%s %s', (code) => {
    expect(checkDigit(code.slice(0, 5))).toBe(code.at(-1));
    expect(isLocalGovernmentCode(code)).toBe(true);
  });
});

describe('anything else is no code', () => {
  test.each(['020002', '02000', '0200010', '０２０００１', '02000a', ''])('%s', (text) => {
    expect(isLocalGovernmentCode(text)).toBe(false);
  });
});

describe('a code that lost its zero is told from one without check digit', () => {
  test.each([
    ['20001', true],
    ['22012', true],
    ['13101', false],
    ['020001', false],
  ])('%s: %s', (text, lost) => {
    expect(hasLostZero(text)).toBe(lost);
  });
});
