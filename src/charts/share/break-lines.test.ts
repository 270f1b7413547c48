import { describe, expect, test } from 'vitest';
import { openSvg } from '../../../scripts/build/pictures/rasterize.ts';
import { inputFolder } from '../../testing/builders/input-folder.ts';
import { readSite } from '../../site.ts';
import { inlineSvg } from '../svg/print.ts';
import { breakLines, cutWords, forceLines, wordsWidth } from './break-lines.ts';

const { site } = readSite(inputFolder);

describe('lines', () => {
  test.each([
    ['of short words are one', '広報', 8, ['広報']],
    ['are as equal as phrases allow', '職員の健康と職場環境', 8, ['職員の健康と', '職場環境']],
    [
      'break where a reader pauses rather than inside a noun',
      '埼玉県行財政改革大綱・行動計画（令和2～4年度）',
      8.4,
      ['埼玉県行財政改革', '大綱・行動計画', '（令和2～4年度）'],
    ],
    [
      'leave no orphan',
      '青森県行財政改革行動計画（案）',
      13.5,
      ['青森県行財政改革', '行動計画（案）'],
    ],
  ])('%s', (_, text, most, expected) => {
    expect(breakLines(text, most, 4)).toEqual(expected);
  });

  test('are none where a phrase is wider than a line, or there would be too many', () => {
    expect(breakLines('キャッシュレス', 6, 4)).toBeNull();
    expect(breakLines('職員の健康と職場環境', 5, 2)).toBeNull();
  });
});

test('what fits no way is cut by characters, with an ellipsis where something is left out', () => {
  expect(forceLines('キャッシュレス', 4, 3)).toEqual(['キャッシ', 'ュレス']);
  expect(forceLines('キャッシュレス', 3, 2)).toEqual(['キャッ', 'シュ…']);
  expect(cutWords('キャッシュレス', 7)).toBe('キャッシュレス');
  expect(cutWords('キャッシュレス', 5)).toBe('キャッシ…');
});

test('Japanese is an em wide; brackets, letters and digits are less', () => {
  expect(wordsWidth('行革')).toBe(2);
  expect(wordsWidth('（案）')).toBe(2);
  expect(wordsWidth('R6')).toBeCloseTo(0.91 + 0.76);
});

const drawn = [
  ...site.plans.map(({ title }) => title),
  ...site.topics.map(({ title }) => title),
  '（令和6年3月）「・：、。」『』',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789',
  '2026',
  '!"$%&()*+,-./:;<=>?@[]^_`{|}~',
  'WWWWMMMMmmww@@%%',
];

test.each(drawn)('%s takes no more room in the font than was reckoned', async (text) => {
  const look = { 'font-size': 100, 'font-weight': 700 };
  const words = inlineSvg([{ shape: 'text', place: { x: 0, y: 100 }, look, text }]);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200">${words}</svg>`;
  const opened = await openSvg(svg);
  const box = opened.innerBBox()!;
  opened.free();
  expect(box.width).toBeGreaterThan(0);
  expect(box.width / 100).toBeLessThanOrEqual(wordsWidth(text));
});
