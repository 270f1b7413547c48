import { expect, test, vi } from 'vitest';
import { inventedLabels as labels } from '../../testing/builders/invented-labels.ts';
import { entryOf, partOf } from '../index/entry.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { engineOf } from './engine.ts';

const belonging = { organization: 'kaku', plan: 'plan' };
const online = partOf({
  kind: 'measure',
  url: '/online/',
  title: '手続のオンライン化',
  numbers: ['No.26'],
  summary: '自宅から申請できる手続を増やします。手数料の決済も同じです。',
});
const overtime = partOf({
  kind: 'measure',
  url: '/overtime/',
  title: '時間外勤務の縮減',
  numbers: ['No.27'],
  summary: '男性職員の育児休業の取得も進めます。',
});
const land = partOf({ kind: 'measure', url: '/land/', title: '未利用県有地の売却' });
const cashless = partOf({
  kind: 'term',
  url: '/cashless/',
  title: 'キャッシュレス決済',
  summary: '自宅でも使える支払いの方法です。手数料はかかりません。',
});
const form = partOf({ kind: 'action', url: '/online/#a', title: '電子様式の拡大' });
const entries = [
  entryOf(online, { ...belonging, years: [2024, 2025], parts: [online, form] }),
  entryOf(overtime, { ...belonging, years: [2026] }),
  entryOf(land, { years: [2024] }),
  entryOf(cashless),
];

const words: Vocabulary['words'] = [
  ['キャッシュレス決済', 'キャッシュレスケッサイ'],
  ['時間外勤務', 'ジカンガイキンム'],
  ['縮減', 'シュクゲン'],
];
const vocabulary = vi.fn(() => Promise.resolve<Vocabulary>({ words, sounds: [] }));
const synonyms = [
  ['時間外勤務', '残業'],
  ['県有地', '県の土地'],
];
const related = () =>
  Promise.resolve([
    ['夜勤', '時間外勤務', '宿直'],
    ['土地資産', '県有地'],
  ]);
const newEngine = () => engineOf({ records: { labels, entries }, synonyms, vocabulary, related });
const answerTo = async (query: string) => {
  const { results, notes } = await newEngine().ask(query);
  return { urls: results.map(({ entry }) => entry.url), notes };
};

test.each([
  ['without words', '　', ['/online/', '/overtime/', '/land/', '/cashless/']],
  ['for a word', '手続', ['/online/']],
  ['for what stands on a page', '電子様式', ['/online/']],
  ['with all words', '自宅 申請', ['/online/']],
  ['for a compound', '男性育児休業', ['/overtime/']],
  ['for a phrase', '「県有地の売却」', ['/land/']],
  ['for an era year', '令和8年度', ['/overtime/']],
  ['for a western year', '2024', ['/online/', '/land/']],
  ['for a number', 'No.27', ['/overtime/']],
  ['for a number with a space', 'No. 27', ['/overtime/']],
  ['for a place and a word', '架空市 縮減', ['/overtime/']],
  ['for another spelling', 'ｷｬｯｼｭﾚｽ', ['/cashless/']],
])('an answer %s needs no note', async (_, query, urls) => {
  expect(await answerTo(query)).toEqual({ urls, notes: [] });
});

test('a word in the title comes before one in the summary', async () => {
  const { urls } = await answerTo('決済');
  expect(urls).toEqual(['/cashless/', '/online/']);
});

test('a synonym finds a page, and the answer says so', async () => {
  const notes = ['「残業」は「時間外勤務」でも探しました。'];
  expect(await answerTo('残業')).toEqual({ urls: ['/overtime/'], notes });
});

test('a synonym of a part of a sentence finds a page, and the answer says so', async () => {
  const notes = ['「残業」は「時間外勤務」でも探しました。'];
  expect(await answerTo('残業の縮減')).toEqual({ urls: ['/overtime/'], notes });
});

test('kana find the word that is read so', async () => {
  const notes = ['「じかんがいきんむ」は「時間外勤務」でも探しました。'];
  expect(await answerTo('じかんがいきんむ')).toEqual({ urls: ['/overtime/'], notes });
});

test('a slip is mended, and the answer says so', async () => {
  const notes = ['「キャシュレス決済」は見つからないので、「キャッシュレス決済」で探しました。'];
  expect(await answerTo('キャシュレス決済')).toEqual({ urls: ['/cashless/'], notes });
});

test('a word of doing is left out where nothing has it, and the answer says so', async () => {
  const notes = ['すべての言葉を含むページはないので、「対策」を除いて探しました。'];
  expect(await answerTo('県有地対策')).toEqual({ urls: ['/land/'], notes });
});

test.each([
  ['that nobody wrote', '宇宙旅行'],
  ['of which no page has both', 'オンライン 縮減'],
  ['in a phrase that stands nowhere so', '「県有地売却」'],
  ['in a phrase with a slip', '「キャシュレス決済」'],
  ['with a number that nothing has', 'No.28'],
  ['with a year that nothing has', '令和2年度'],
])('for words %s the answer is honestly empty', async (_, query) => {
  expect(await answerTo(query)).toEqual({ urls: [], notes: [] });
});

test('the vocabulary is not asked for where kanji find something, and once where it is needed', async () => {
  vocabulary.mockClear();
  const engine = newEngine();
  await engine.ask('手続');
  expect(vocabulary).not.toHaveBeenCalled();
  await engine.ask('しゅくげん');
  await engine.ask('しゅくげん');
  expect(vocabulary).toHaveBeenCalledTimes(1);
});

test.each(['-', '"', '「」', '、', '－ー', '? !'])(
  'signs alone, %s, find nothing, and this is said',
  async (query) => {
    expect(await answerTo(query)).toEqual({
      urls: [],
      notes: ['記号だけでは探せません。探す言葉を入れてください。'],
    });
  },
);

test('a word that is only near to others leads to them where nothing else is found, and this is said', async () => {
  expect(await answerTo('夜勤')).toEqual({
    urls: ['/overtime/'],
    notes: ['「夜勤」そのものは見つからないので、近い言葉の「時間外勤務」「宿直」で探しました。'],
  });
});

test('where no page has all of a sentence, those that have most of it are shown, and this is said', async () => {
  expect(await answerTo('手続と手数料と縮減を知る')).toEqual({
    urls: ['/online/'],
    notes: ['すべての言葉を含むページはないので、多く含むページを示します。'],
  });
});

test('few pages with all of a sentence are followed by those that have most of it', async () => {
  expect(await answerTo('自宅で決済の手数料 令和6年度')).toEqual({
    urls: ['/online/', '/cashless/'],
    notes: ['すべての言葉を含むページは1件です。その後に、多く含むページを示します。'],
  });
});

test('clauses that a comma parts are one sentence', async () => {
  expect((await answerTo('自宅から申請したい、手数料はどうなる')).urls).toEqual(['/online/']);
});

test('near words help in a sentence too', async () => {
  expect(await answerTo('夜勤の縮減')).toEqual({
    urls: ['/overtime/'],
    notes: ['「夜勤」そのものでは見つからないので、近い言葉の「時間外勤務」「宿直」で探しました。'],
  });
});

test('in quotation marks it stays itself', async () => {
  expect((await answerTo('「夜勤」')).urls).toEqual([]);
});

test('a near word of two nouns stays whole in a sentence', async () => {
  expect(await answerTo('土地資産を売却するには')).toEqual({
    urls: ['/land/'],
    notes: ['「土地資産」そのものでは見つからないので、近い言葉の「県有地」で探しました。'],
  });
});
