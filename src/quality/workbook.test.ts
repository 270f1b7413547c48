import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureDatasets } from '../testing/builders/fixture-site.ts';
import { toXlsx } from '../publish/formats/xlsx.ts';

// The rules on what a workbook may hold besides cells: no rule looks at rows for these.
let parts: Record<string, string>;
let sheets: string[];

beforeAll(async () => {
  const files = unzipSync(toXlsx(fixtureDatasets));
  parts = Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)] as const),
  );
  sheets = Object.entries(parts).flatMap(([name, xml]) =>
    /^xl\/worksheets\/sheet\d+\.xml$/.test(name) ? [xml] : [],
  );
});

test('there is a sheet for each table', () => {
  expect(sheets).toHaveLength(fixtureDatasets.length);
});

test('L1-10: no pictures, shapes or comments', () => {
  expect(Object.keys(parts).filter((name) => /drawing|media|comment|chart/i.test(name))).toEqual(
    [],
  );
  for (const xml of sheets) expect(xml).not.toMatch(/<(legacyDrawing|drawing|picture)\b/);
});

describe('each sheet', () => {
  test('L1-11: has one style for all cells of a kind under the header, and no rule that colours cells', () => {
    for (const xml of sheets) {
      const body = xml.slice(xml.indexOf('<row r="2"'));
      const styles = new Set([...body.matchAll(/<c [^>]*\bs="(\d+)"/g)].map(([, style]) => style));
      // Text, numbers.
      expect(styles.size).toBeLessThanOrEqual(2);
      expect(xml).not.toContain('<conditionalFormatting');
    }
  });

  test('L1-12: has no merged cells', () => {
    for (const xml of sheets) expect(xml).not.toContain('<mergeCell');
  });

  test('L1-13: hides and groups no row and no column', () => {
    for (const xml of sheets) expect(xml).not.toMatch(/\bhidden="(1|true)"|outlineLevel="[1-9]/);
    expect(parts['xl/workbook.xml']).not.toMatch(/state="(hidden|veryHidden)"/);
  });

  test('L2-06: has no formula', () => {
    for (const xml of sheets) expect(xml).not.toMatch(/<f[ >/]/);
  });
});
