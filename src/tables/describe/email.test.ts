import { describe, expect, test } from 'vitest';
import { isEmail, meantEmail } from './email.ts';

test.each(['koho@example.lg.jp', 'gyokaku-2@city.kaku.example.jp', 'a.b+c@example.jp'])(
  '%s is a mail address',
  (text) => {
    expect(isEmail(text)).toBe(true);
  },
);

describe('no mail address, and what was meant', () => {
  test.each([
    ['gyokaku＠city.example.jp', 'gyokaku@city.example.jp'],
    ['gyokaku@city.example.ｊｐ', 'gyokaku@city.example.jp'],
    ['gyokaku@city,example,jp', 'gyokaku@city.example.jp'],
    ['gyokaku@city.example。jp', 'gyokaku@city.example.jp'],
    ['gyokaku@city.example.jp.', 'gyokaku@city.example.jp'],
    ['gyokaku@city..example.jp', 'gyokaku@city.example.jp'],
    ['gyokaku@@city.example.jp', 'gyokaku@city.example.jp'],
    ['mailto:gyokaku@city.example.jp', 'gyokaku@city.example.jp'],
    ['<gyokaku@city.example.jp>', 'gyokaku@city.example.jp'],
    ['行革課 <gyokaku@city.example.jp>', 'gyokaku@city.example.jp'],
    ['gyokaku[at]city.example.jp', 'gyokaku@city.example.jp'],
    ['gyokaku★city.example.jp', 'gyokaku@city.example.jp'],
    ['.gyokaku@city.example.jp', undefined],
    ['gyo kaku@city.example.jp', undefined],
    ['gyokaku@localhost', undefined],
    ['gyokaku@-city.example.jp', undefined],
    ['行革課@city.example.jp', undefined],
    ['a@example.jp; b@example.jp', undefined],
    ['017-722-1111', undefined],
    [`${'x'.repeat(300)}@example.jp`, undefined],
    ['なし', undefined],
  ])('%s', (text, meant) => {
    expect(isEmail(text)).toBe(false);
    expect(meantEmail(text)).toBe(meant);
  });
});
