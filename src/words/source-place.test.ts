import { expect, test } from 'vitest';
import { placeWords, sourceWords } from './source-place.ts';

test('a place has its printed page behind it', () => {
  expect(placeWords('No.12 工程', '10')).toBe('No.12 工程（10ページ）');
});

test('a place in a source without page numbers stands alone', () => {
  expect(placeWords('No.12 工程', null)).toBe('No.12 工程');
});

test('a source is named before the place', () => {
  const source = { title: '架空市行財政改革プラン' };
  expect(sourceWords({ source, place: '第1の5', page: '3' })).toBe(
    '架空市行財政改革プラン 第1の5（3ページ）',
  );
});
