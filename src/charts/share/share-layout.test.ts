import { describe, expect, test } from 'vitest';
import { inputFolder } from '../../testing/builders/input-folder.ts';
import { readSite } from '../../site.ts';
import { fixturePlan, fixtureSite } from '../../testing/builders/fixture-site.ts';
import { wordsWidth } from './break-lines.ts';
import { figureSide, shareDrawing, shareSize, titleSide, type ShareWords } from './share-layout.ts';
import {
  pictureOfPlan,
  pictureOfSite,
  pictureOfTopic,
  type SharePicture,
} from '../../model/share/share-picture.ts';

const { site } = readSite(inputFolder);

const row = (name: string, count: number) => ({
  name,
  count,
  unit: '件',
  bar: 'measures' as const,
});
const picture = (over: Partial<SharePicture> = {}): SharePicture => ({
  ...pictureOfPlan(fixturePlan),
  rows: [row('青森県', 1), row('山形県', 4)],
  ...over,
});

const longTitle =
  '働き方改革と第3次男女共同参画推進プラン（令和6～10年度）の見直し・改定に関する基本方針及び行財政改革の推進に向けた実施計画（素案）';

const pictures: [string, SharePicture][] = [
  ...[...site.plans, ...fixtureSite.plans].map((it) => [it.id, pictureOfPlan(it)] as const),
  ...[...site.topics, ...fixtureSite.topics].map((it) => [it.id, pictureOfTopic(it)] as const),
  ['the site', pictureOfSite(site)],
  ['the fixture', pictureOfSite(fixtureSite)],
  ['a long title', picture({ title: longTitle, mark: '案（令和6年2月29日）に基づく' })],
  ['a title without a phrase', picture({ title: 'ア'.repeat(200), eyebrow: '県'.repeat(40) })],
  [
    'many long rows',
    picture({ rows: Array.from({ length: 7 }, () => row('県'.repeat(20), 99999)) }),
  ],
  ['nothing to count', picture({ rows: [] })],
].map(([name, it]) => [name as string, it as SharePicture]);

/** Left and right end of words, with the most room that they can take. */
function ends({ words, x, size, anchor }: ShareWords): [number, number] {
  const width = wordsWidth(words) * size;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, left + width];
}

describe.each(pictures)('%s', (_, it) => {
  const { brand, eyebrow, title, notes, mark, caption, rows, foot } = shareDrawing(it);
  const leftSide = [brand, eyebrow, ...title, ...notes, ...(mark ? [mark.words] : [])];
  const rightSide = [
    ...caption,
    ...rows.flatMap((placed) => [placed.name, placed.count, placed.unit]),
    ...foot,
  ];

  test('all words stay on their side', () => {
    const out = (words: ShareWords[], left: number, right: number) =>
      words.filter((word) => ends(word)[0] < left || ends(word)[1] > right + 0.01);
    expect(out(leftSide, titleSide.left, titleSide.right)).toEqual([]);
    expect(out(rightSide, figureSide.left, figureSide.right)).toEqual([]);
  });

  test('nothing lies over anything else, from top to bottom', () => {
    for (const column of [
      [brand, eyebrow, ...title, ...notes],
      [...caption, ...rows.map(({ name }) => name), ...foot],
    ]) {
      const placed = column.filter(({ words }) => words !== '');
      for (const [index, { y, size }] of placed.entries())
        expect(y - size).toBeGreaterThanOrEqual((placed[index - 1]?.y ?? 0) - 1);
      expect(placed.at(-1)!.y).toBeLessThan(shareSize.height - 24);
    }
    if (mark) expect(mark.box.y).toBeGreaterThan((notes.at(-1) ?? eyebrow).y);
  });

  test('names do not run into numbers, bars stay in their rows', () => {
    for (const { name, count, bar } of rows) {
      expect(ends(name)[1]).toBeLessThanOrEqual(ends(count)[0]);
      if (bar) expect(bar.x + bar.width).toBeLessThanOrEqual(figureSide.right);
      if (bar && bar.y < count.y) expect(bar.x + bar.width).toBeLessThanOrEqual(ends(count)[0]);
    }
  });
});

test('bars are as long as their counts', () => {
  const { rows } = shareDrawing(picture());
  // The side is 488 wide: a quarter of it and the whole.
  expect(rows.map(({ bar }) => [bar!.x, bar!.width])).toEqual([
    [660, 122],
    [660, 488],
  ]);
});

test('two rows stand 124 apart, and their numbers at the right edge', () => {
  const { rows } = shareDrawing(picture());
  expect(rows[1]!.bar!.y - rows[0]!.bar!.y).toBe(124);
  expect(rows.map(({ unit }) => unit.x)).toEqual([1148, 1148]);
});

test('a short title is larger than one that needs several lines', () => {
  const sizeOf = (title: string) => shareDrawing(picture({ title })).title[0]!.size;
  expect([sizeOf('広報'), sizeOf('職員の健康と職場環境')]).toEqual([80, 60]);
  expect(sizeOf(longTitle)).toBeLessThan(60);
});
