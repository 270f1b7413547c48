import { expect, test } from 'vitest';
import { inventedLabels as labels } from '../../../testing/builders/invented-labels.ts';
import { entryOf, partOf } from '../../index/entry.ts';
import { searchOf } from '../search.ts';
import { wantedOf } from './parse.ts';
import { thesaurusOf } from './thesaurus.ts';
import { withWholes } from './wholes.ts';

const page = partOf({
  kind: 'measure',
  url: '/leak/',
  title: '個人情報の保護',
  summary: '県民の声',
});
const search = searchOf({ labels, entries: [entryOf(page)] });
const thesaurus = thesaurusOf([]);

/** The parts of a sentence after putting together, those that a page may lack in brackets. */
const partsOf = (query: string) =>
  withWholes(wantedOf(query, false, thesaurus), { search, thesaurus }).pieces.map(
    ({ forms, optional }) => (optional ? `（${forms[0]!.shown}）` : forms[0]!.shown),
  );

test('neighbouring parts that a text has as one word are one', () => {
  expect(partsOf('個人情報が漏れないか')[0]).toBe('個人情報');
});

test('parts that no text has as one word stay apart', () => {
  expect(partsOf('財政情報が漏れないか').slice(0, 2)).toEqual(['財政', '（情報）']);
});

test('parts that a particle joins stay apart, though a text has them so', () => {
  expect(partsOf('県民の声が聞きたい').join(' ')).not.toContain('県民の声');
});

test('a compound without particles stays as it was cut', () => {
  expect(partsOf('個人情報保護').join(' ')).not.toContain('個人情報保護');
});
