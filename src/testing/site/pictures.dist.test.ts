import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, textOf } from './reading/pages.ts';
import { sites } from './reading/sites.ts';

/** Width and height from the first chunk of a PNG. */
function sizeOf(bytes: Buffer): [number, number] {
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each(sites)('$name', (site) => {
  // Pictures for sharing have a size of their own: share.dist.test.ts.
  describe.each([
    ['timelines of plans', 'plans/*/timeline/timeline', 1.5],
    ['schedules of topics', 'topics/*/*', 1.5],
    ['charts of indicators', 'plans/*/indicators/*/chart', 1.5],
    ['schedules of measures', 'plans/*/measures/*/schedule', 1.25],
  ])('%s', (_, pattern, zoom) => {
    const allOf = (ending: string) =>
      filesOf(site, `${pattern}.${ending}`).filter((file) => !file.includes('/share.'));
    const drawn = allOf('svg');

    test('are there as pixels too, every one', () => {
      expect(drawn.length).toBeGreaterThan(0);
      expect(allOf('png')).toEqual(drawn.map((file) => file.replace(/svg$/, 'png')));
    });

    test(`have the shape of the drawing, ${zoom} times as large`, () => {
      const wrong = drawn.filter((file) => {
        const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(textOf(site, file))!;
        const png = readFileSync(join(site.folder, file.replace(/svg$/, 'png')));
        const [wide, high] = sizeOf(png);
        return (
          png.toString('latin1', 1, 4) !== 'PNG' ||
          Math.abs(wide - Number(width) * zoom) > 1 ||
          Math.abs(high - Number(height) * zoom) > 1
        );
      });
      expect(wrong).toEqual([]);
    });
  });
});
