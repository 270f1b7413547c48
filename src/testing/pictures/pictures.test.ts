import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { comparePicture, holdToReviewed, picturesFolder } from './compare.ts';
import { drawings } from './drawings.ts';
import { inlineCharts } from './inline.ts';

test.each(Object.entries(drawings))('%s is drawn as in its reviewed picture', (name, draw) => {
  holdToReviewed(name, draw());
});

test('a picture that differs in one letter is refused, with the way to accept it', () => {
  const svg = drawings['indicator-level']!().replace('架', '仮');
  expect(() => comparePicture('indicator-level', svg)).toThrow('npm run pictures:accept');
});

test('no picture is left over from a chart that is gone', () => {
  const names = globSync('*.svg', { cwd: picturesFolder }).map((file) => basename(file, '.svg'));
  const known = [...Object.keys(drawings), ...inlineCharts.map(({ name }) => name)];
  expect(names.toSorted()).toEqual(known.toSorted());
});
