import { expect, test } from 'vitest';
import { fixtureSite } from '../../testing/builders/fixture-site.ts';
import { searchContent, wholeOf } from './content.ts';
import { packRecords, unpackRecords } from './record-pack.ts';

test('records come out as they went in, through JSON', () => {
  const content = searchContent(wholeOf(fixtureSite));
  expect(content.entries.length).toBeGreaterThan(10);
  const travelled = JSON.parse(JSON.stringify(packRecords(content)));
  expect(unpackRecords(travelled)).toEqual(content);
});
