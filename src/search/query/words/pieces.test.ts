import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';
import { thesaurusOf } from './thesaurus.ts';

const none = thesaurusOf([]);
const thesaurus = thesaurusOf([
  ['育休', '育児休業'],
  ['テレワーク', '在宅勤務'],
  ['推進', '促進'],
  ['AI', '人工知能'],
]);

/** The parts of a word as they stand in it, those that a page may lack in brackets. */
function partsOf(shown: string, known = none): string[] {
  return piecesOf(shown, known).pieces.map(({ forms, optional }) =>
    optional ? `（${forms[0]!.shown}）` : forms[0]!.shown,
  );
}

test.each([
  ['a compound comes apart', '男性育休', ['男性', '育休']],
  ['a particle is no part', '男性の育休', ['男性', '育休']],
  ['a verb may be lacking', '残業を減らす方法', ['残業', '（減らす）', '（方法）']],
  ['a general word may be lacking', '女性管理職の割合', ['女性', '管理職', '（割合）']],
  ['a single kanji joins what stands before it', '公共施設使用料', ['公共', '施設', '使用料']],
  ['a verb in kana may be lacking', '残業をなくす取組', ['残業', '（なくす）', '（取組）']],
  ['a noun in kana is needed', 'ねぶたの予算', ['ねぶた', '予算']],
  ['a first noun in kana keeps its beginning', 'はなしの予算', ['はなし', '予算']],
  ['what joins behind a first noun in kana is no part', 'いじめのない職場', ['いじめ', '職場']],
  ['a noun in kana before what joins', '予算がまちづくりになったとき', ['予算', 'まちづくり']],
  ['a noun in kana of two letters, too', '予算がうつになったときの窓口', ['予算', 'うつ', '窓口']],
  ['what is asked politely is no part', '残業はもういらないの', ['残業']],
  ['what asks at the end is no part', '残業はどうなっている', ['残業']],
  [
    'a place where something is done may be lacking',
    '知事と話せる場',
    ['知事', '（話せる）', '（場）'],
  ],
  ['how many is asked, not looked for', '窓口は何台必要か', ['窓口', '（何台）', '（必要）']],
  ['general nouns alone are all needed', '職員の人数', ['職員', '人数']],
  ['a word of single kanji has no parts', '県有地', []],
  ['a single kanji is not looked for on its own', '心の病', []],
  ['one word has no parts', '窓口', []],
  ['digits have no parts', '2-1-1', []],
])('%s: %s', (_, shown, parts) => {
  expect(partsOf(shown)).toEqual(parts);
});

test.each([
  ['育休取得', ['育休', '取得']],
  ['テレワーク導入', ['テレワーク', '導入']],
  ['育休', []],
  ['窓口推進', ['窓口', '推進']],
  ['育休の推進', ['育休', '推進']],
])('a word of the table of synonyms stays whole in 「%s」', (shown, parts) => {
  expect(partsOf(shown, thesaurus)).toEqual(parts);
});

test('a general word that the table does not know may be lacking', () => {
  expect(partsOf('窓口推進')).toEqual(['窓口', '（推進）']);
});

test('who acts everywhere may be lacking, also where the table knows it', () => {
  expect(partsOf('役所の残業', thesaurusOf([['役所', '役場']]))).toEqual(['（役所）', '残業']);
});

test('a Latin word of the table counts only where it stands alone', () => {
  expect(partsOf('AI利用', thesaurus)).toEqual(['AI', '利用']);
  expect(piecesOf('FAIR利用', thesaurus).pieces[0]!.forms).toHaveLength(1);
});

test('a part has the synonyms of the table', () => {
  const { pieces } = piecesOf('男性育休', thesaurus);
  expect(pieces.map(({ forms }) => forms.map(({ shown, via }) => [shown, via]))).toEqual([
    [['男性', 'asked']],
    [
      ['育休', 'asked'],
      ['育児休業', 'synonym'],
    ],
  ]);
});

test('a word of the table is known in another spelling, and shown as it was typed', () => {
  expect(partsOf('ﾃﾚﾜｰｸ導入', thesaurus)).toEqual(['ﾃﾚﾜｰｸ', '導入']);
});

test.each([
  ['男性の育休', true],
  ['残業とは', true],
  ['男性育休', false],
  ['窓口', false],
])('whether 「%s」 is a sentence: %s', (shown, expected) => {
  expect(piecesOf(shown, none).sentence).toBe(expected);
});

test('a question about one word has it as its only part', () => {
  expect(partsOf('残業とは')).toEqual(['残業']);
});

// 「ネット」 and 「AI」 are words of the table, but not where they are part of a longer word.
test.each(['ネットワーク整備', '市民ネットワーク', 'AIR導入', '導入FAI', 'スーパーネット検索'])(
  'a part of a longer word in katakana or Latin letters stands for nothing else: %s',
  (shown) => {
    const table = thesaurusOf([
      ['ネット', 'インターネット'],
      ['AI', '人工知能'],
    ]);
    const forms = piecesOf(shown, table).pieces.flatMap((piece) => piece.forms);
    expect(forms.filter(({ via }) => via === 'synonym')).toEqual([]);
  },
);
