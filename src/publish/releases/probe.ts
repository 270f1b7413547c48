import type { Site } from '../../model/types/model.ts';
import {
  choice,
  code,
  date,
  datetime,
  fiscalYear,
  integer,
  number,
  text,
  url,
} from '../../tables/describe/column.ts';
import type { DataFile, Dataset } from '../datasets/dataset.ts';
import { aboutArchive, aboutBook } from '../datasets/files.ts';
import type { PublishedTable } from '../datasets/published-table.ts';

const words = { title: '列', title_en: 'Column', about: '値', example: '' };
const yes = { ja: 'はい', en: 'yes' };
const no = { ja: 'いいえ', en: 'no' };

/** A table with a column of every type, and with what is hard to write in its cells. */
export const probeTable: PublishedTable = {
  name: 'probe',
  scope: 'plan',
  title: '見本',
  title_en: 'Probe',
  about: '書き方を比べる表。',
  columns: [
    code('plan_id', words),
    text('text', words),
    integer('integer', words),
    number('number', words),
    fiscalYear('fiscal_year', words),
    date('date', words),
    datetime('datetime', words),
    url('url', words),
    choice('choice', { ...words, values: { a: yes, b: no, c: yes } }),
    choice('yes_or_no', { ...words, values: { yes, no } }),
  ],
  rows: [
    {
      plan_id: '1-1-1',
      text: '改行\nと"引用"、=式',
      integer: -12,
      number: 0.25,
      fiscal_year: 2024,
      date: '2024-03',
      datetime: '2026-11-20T05:30:12Z',
      url: 'https://example.jp/',
      choice: 'a',
      yes_or_no: 'yes',
    },
    { plan_id: '020001' },
  ],
};

const file = (
  fileName: string,
  about: Omit<DataFile, 'address' | 'fileName' | 'bytes' | 'sha256'>,
) => ({
  ...about,
  fileName,
  address: `/data/${fileName}`,
  bytes: new Uint8Array(1),
  sha256: '0'.repeat(64),
});

/**
 * A dataset with a file of each kind, of a site that has only its settings: what writers of catalogues make of it
 * follows from how they write, whatever the data are.
 */
export function probeDataset(site: Site): Dataset {
  return {
    site: { ...site, organizations: [], plans: [], sources: [] },
    name: 'probe',
    kind: 'table',
    heading: '見本',
    title: '見本',
    titleEn: 'Probe',
    about: '書き方を比べるデータ。',
    aboutEn: 'Probe.',
    plan: null,
    organization: null,
    tables: [probeTable],
    files: [
      file('ayumi.xlsx', aboutBook),
      file('ayumi.zip', aboutArchive),
      file('probe.csv', {
        title: '見本（CSV）',
        about: '見本',
        format: 'CSV',
        mediaType: 'text/csv',
        table: probeTable,
      }),
    ],
    contentHash: '0'.repeat(64),
    releases: [
      {
        version: '1.1.0',
        date: '2026-12-01T01:02:03Z',
        contentHash: '0',
        note: '訂正',
        archive: null,
      },
      {
        version: '1.0.0',
        date: '2026-11-20T05:30:12Z',
        contentHash: '1',
        note: null,
        archive: '/a.zip',
      },
    ],
    temporal: { start: '2024-04-01', end: '2029-03-31' },
    keywords: ['見本'],
  };
}
