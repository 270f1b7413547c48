import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fixtureSite } from '../../testing/builders/fixture-site.ts';
import { allFormats } from '../formats/all-formats.ts';
import { writtenBy } from './written.ts';

/** The same with a bit more, whatever a writer gives. */
function more(written: unknown): unknown {
  if (written instanceof Promise) return written.then(more);
  if (typeof written === 'string') return `${written} `;
  if (written instanceof Uint8Array) return Uint8Array.from([...written, 0]);
  if (isIterable(written)) return [...written, ' '];
  return { ...(written as object), more: true };
}

function isIterable(written: unknown): written is Iterable<unknown> {
  return typeof written === 'object' && written !== null && Symbol.iterator in written;
}

describe('a writer that writes otherwise changes the hash of every dataset', () => {
  beforeEach(() => vi.resetModules());

  test.each([
    ['../formats/csv.ts', 'csvTexts'],
    ['../formats/csv-ja.ts', 'toJapaneseCsv'],
    ['../formats/json.ts', 'toJson'],
    ['../formats/json-lines.ts', 'toJsonLines'],
    ['../formats/parquet.ts', 'toParquet'],
    ['../formats/xlsx.ts', 'toXlsx'],
    ['../datasets/archive.ts', 'archiveOf'],
    ['../catalogue/ckan/package-dict.ts', 'packageDict'],
    ['../catalogue/rdf/turtle.ts', 'toTurtle'],
    ['../catalogue/dcat-us/data-json.ts', 'dataJson'],
    ['../catalogue/dcat-us/data-v3.ts', 'dataV3'],
    ['../catalogue/opendata-list.ts', 'opendataList'],
    ['../catalogue/croissant.ts', 'croissant'],
    ['../catalogue/csvw.ts', 'csvwTable'],
    ['../catalogue/data-package.ts', 'dataPackage'],
    ['../catalogue/schema-org.ts', 'schemaOrgDataset'],
  ])('%s', async (path, name) => {
    vi.doMock(path, async (original) => {
      const real = await original<Record<string, (...given: unknown[]) => unknown>>();
      return { ...real, [name]: (...given: unknown[]) => more(real[name]!(...given)) };
    });
    const { writtenBy: changed } = await import('./written.ts');
    vi.doUnmock(path);
    expect(changed({ ...fixtureSite })).not.toEqual(writtenBy(fixtureSite));
  });

  test('the same writers give the same hash', async () => {
    const { writtenBy: again } = await import('./written.ts');
    expect(again({ ...fixtureSite })).toEqual(writtenBy(fixtureSite));
  });

  test('the plans and sources of a site change only its JSON, which repeats the sources', () => {
    const beyond = (site: typeof fixtureSite) => writtenBy(site).slice(allFormats.length);
    const bare = { ...fixtureSite, plans: [], sources: [], organizations: [] };
    expect(beyond(bare)).toEqual(beyond(fixtureSite));
  });
});
