import { describe, expect, test } from 'vitest';
import { buildSite } from '../../model/build/build-site.ts';
import { synonymGroups } from '../../search/index/synonyms.ts';
import { thesaurusOf } from '../../search/query/words/thesaurus.ts';
import { normalize } from '../../search/text/fold.ts';
import { rows } from './reading.ts';

// Tables are the owner's: these words are looked at in the table of the seed documents only.
const isSeed = rows.plans.has('saitama-reform-2023');
const site = buildSite(rows);
const thesaurus = thesaurusOf(synonymGroups(site));
const sameAs = (word: string) => thesaurus.synonymsOf(normalize(word));

describe.runIf(isSeed)('the table of synonyms', () => {
  // A cause, an opposite, a part, a place or who is there, and names that only sound alike.
  test.each([
    ...['産休', 'リストラ', '規制緩和', 'チャットボット', 'バリアフリー', '民営化', '電子カルテ'],
    ...['没収', '競売', '若者流出', '若者の流出', 'たらい回し', '関係人口', '就職', '有識者'],
    ...['面談', '引き継ぎ', '預金', '貯金', '民間資金', '共同利用', '優先順位', '新しい課'],
    ...['老朽化', '縦割り', '財政難', '過労死', '無駄遣い', '小学校', '教師', '津波', '工場'],
  ])('has 「%s」 as a near word only', (word) => {
    expect(sameAs(word)).toEqual([]);
    expect(site.relatedWords.map(([first]) => first)).toContain(word);
  });

  test.each([
    ['ネット', ['インターネット']],
    ['助成', ['助成金', 'お金を出す', '資金援助']],
    ['納税', []],
    ['支払い', ['払う']],
  ])('leads from 「%s」 to what means the same, and no further', (word, others) => {
    expect(sameAs(word).toSorted()).toEqual(others.toSorted());
  });

  test.each([
    ['残業', '時間外勤務'],
    ['借金', '県債'],
    ['給料', '給与'],
    ['育休', '育児休業'],
  ])('leads from 「%s」 to 「%s」', (word, other) => {
    expect(sameAs(word)).toContain(other);
  });
});
