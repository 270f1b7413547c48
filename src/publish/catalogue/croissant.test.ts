import { describe, expect, test } from 'vitest';
import { releasedCatalogue } from '../../testing/builders/released-catalogue.ts';
import { faultsOfJson } from '../../quality/standards/json-schema.ts';
import { readTable } from '../../quality/standards/read-tables.ts';
import { croissant } from './croissant.ts';

interface Field {
  '@id': string;
  source: { fileObject: { '@id': string }; extract: { column: string } };
}
interface RecordSet {
  '@id': string;
  key?: { '@id': string }[];
  field: Field[];
}

const { entries } = releasedCatalogue;
const named = entries.map((entry) => [entry.name, entry] as const);

describe.each(named)('the Croissant of %s', (_, entry) => {
  const text = croissant(releasedCatalogue, entry);
  const content = JSON.parse(text) as {
    distribution: { '@id': string; sha256?: string }[];
    recordSet: RecordSet[];
  };

  test('keeps to the specification', () => {
    expect(faultsOfJson(text, 'croissant.schema.json')).toEqual([]);
  });

  test('gives every file of the dataset its hash', () => {
    const hashes = content.distribution.flatMap(({ sha256 }) => sha256 ?? []);
    expect(hashes).toEqual(entry.files.map(({ file }) => file.sha256));
  });

  test('names nothing twice, and only what it has', () => {
    const fields = content.recordSet.flatMap(({ field }) => field);
    const ids = [...content.distribution, ...content.recordSet, ...fields].map((it) => it['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const referred = [
      ...fields.map(({ source }) => source.fileObject['@id']),
      ...content.recordSet.flatMap(({ key = [] }) => key.map((it) => it['@id'])),
    ];
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has the columns of each CSV in their order', () => {
    for (const { file } of entry.files.filter((it) => /^[a-z_]+\.csv$/.test(it.file.fileName))) {
      const { header } = readTable(new TextDecoder().decode(file.bytes));
      const set = content.recordSet.find((it) => `${it['@id']}.csv` === file.fileName)!;
      expect(set.field.map(({ source }) => source.extract.column)).toEqual(header);
    }
  });
});
