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
import type { PublishedTable } from '../datasets/published-table.ts';
import { formats } from '../formats/all-formats.ts';
import { sha256 } from '../formats/hash.ts';

const words = { title: '列', title_en: 'Column', about: '値', example: '' };
const yes = { ja: 'はい', en: 'yes' };
const no = { ja: 'いいえ', en: 'no' };

/** A table with a column of every type, and with what is hard to write in its cells. */
const probe: PublishedTable = {
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

const known = new WeakMap<Site, readonly string[]>();

/**
 * SHA-256 of what every writer of a site makes of one table: with what tables say and what is told of them,
 * the bytes of the files follow from it, so a file cannot change and its stamp stay. (Workbooks and archives
 * are put together from the same tables, and their writers are not tried.)
 */
export function writtenBy(site: Site): readonly string[] {
  const hashes =
    known.get(site) ??
    formats.map(({ ending, write }) => sha256(write(site, probe, `/probe.${ending}`)));
  known.set(site, hashes);
  return hashes;
}
