import { expect, test } from 'vitest';
import { requestedPart } from './requested-part.ts';

test.each([
  [undefined, 'all'],
  ['', 'all'],
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=2-5', { start: 2, end: 5 }],
  ['bytes=2-', { start: 2, end: 9 }],
  ['bytes=2-99', { start: 2, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-99', { start: 0, end: 9 }],
  ['bytes=5-2', 'none'],
  ['bytes=10-', 'none'],
  ['bytes=10-12', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=-', 'none'],
  ['bytes=', 'none'],
  ['bytes=a-b', 'none'],
  ['bytes=--1', 'none'],
  ['bytes=1e3-', 'none'],
  [`bytes=${'9'.repeat(400)}-`, 'none'],
  ['bytes=0-1,3-4', 'all'],
  ['items=0-1', 'all'],
])('%s of ten bytes', (range, part) => {
  expect(requestedPart(range, 10)).toEqual(part);
});

test.each(['bytes=0-0', 'bytes=0-', 'bytes=-1'])('an empty file has no part %s', (range) => {
  expect(requestedPart(range, 0)).toBe('none');
});
