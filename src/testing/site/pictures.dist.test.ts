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
  const timelines = (ending: string) =>
    [`plans/*/timeline/timeline.${ending}`, `topics/*/*.${ending}`]
      .flatMap((pattern) => filesOf(site, pattern))
      .filter((file) => !file.includes('/share.'));
  const drawn = timelines('svg');
  const pixels = timelines('png');

  test('every timeline of a plan and of a topic is there as pixels too', () => {
    expect(drawn.length).toBeGreaterThan(0);
    expect(pixels).toEqual(drawn.map((file) => file.replace(/svg$/, 'png')));
  });

  test('the pixels have the shape of the drawing, one and a half times as large', () => {
    const wrong = drawn.filter((file) => {
      const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(textOf(site, file))!;
      const png = readFileSync(join(site.folder, file.replace(/svg$/, 'png')));
      const [wide, high] = sizeOf(png);
      return (
        png.toString('latin1', 1, 4) !== 'PNG' ||
        Math.abs(wide - Number(width) * 1.5) > 1 ||
        Math.abs(high - Number(height) * 1.5) > 1
      );
    });
    expect(wrong).toEqual([]);
  });
});
