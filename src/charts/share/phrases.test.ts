import { describe, expect, test } from 'vitest';
import { phrasesOf } from './phrases.ts';

/** 「|」 where a reader pauses, 「/」 after a particle, 「¦」 within a compound noun. */
function shown(text: string): string {
  return phrasesOf(text)
    .map(({ text: phrase, strain }) => `${phrase}${'|/¦'[strain]}`)
    .join('')
    .slice(0, -1);
}

describe('phrases', () => {
  test.each([
    ['particles stay with their word', '職員の健康と職場環境', '職員の/健康と/職場¦環境'],
    [
      'an ending of one character stays with its word',
      '行政手続のオンライン化',
      '行政¦手続の/オンライン化',
    ],
    ['one character after a particle begins the next word', '施設の長寿命化', '施設の/長寿命化'],
    ['numbers stay with their era and unit', '令和6年度の計画', '令和6年度の/計画'],
    [
      'a span of years in brackets is one',
      'プログラム（令和5～7年度）',
      'プログラム|（令和5～7年度）',
    ],
    ['a middle dot ends a phrase', '大綱・行動計画', '大綱・|行動¦計画'],
    ['katakana words are not cut', 'ペーパーレス会議', 'ペーパーレス¦会議'],
    ['verbs keep their endings', '政策を実現するために', '政策を/実現するために'],
    ['「に関する」 begins no line', '改定に関する方針', '改定に関する/方針'],
    ['改革 stays with what is reformed', '行財政改革推進計画', '行財政改革¦推進¦計画'],
    ['a comma ends a phrase', '計画と歩みを、だれでも', '計画と/歩みを、|だれでも'],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('together are the text', () => {
    const text = '「DX」推進、Society 5.0（案）等の第3次プラン2030';
    expect(
      phrasesOf(text)
        .map((phrase) => phrase.text)
        .join(''),
    ).toBe(text);
  });

  test('of nothing are none', () => {
    expect(phrasesOf('')).toEqual([]);
  });
});
