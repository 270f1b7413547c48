import { describe, expect, test } from 'vitest';
import { hostileMix, hostileTexts } from '../../testing/builders/hostile-input.ts';
import { fixtureSite } from '../../testing/builders/fixture-site.ts';
import { parseXml, type XmlElement } from '../../testing/builders/parse-xml.ts';
import { smallSite, type Written } from '../../testing/builders/small-site.ts';
import { atomFeed, governmentFeed, planFeed } from './feed.ts';

type Changes = NonNullable<Written['changes']>;

const named = (element: XmlElement, name: string) =>
  element.children.filter((child) => child.name === name);
const wordsIn = (element: XmlElement, name: string) => named(element, name).map(({ text }) => text);
const linksIn = (element: XmlElement) => named(element, 'link').map(({ attributes }) => attributes);

const feed = parseXml(atomFeed(fixtureSite));
const entries = named(feed, 'entry');
const revision = entries.find(({ text }) => text.includes('見直し：指標「'))!;

/** The feed of a site with these changes. */
function feedOf(...changes: Changes): XmlElement {
  const rows = changes.map((row) => ({ kind: 'correction' as const, reason: '', ...row }));
  const small = rows.map((row) => ({ plan_id: 'small', ...row }));
  return parseXml(atomFeed(smallSite({ small: {} }, { changes: small })));
}

describe('the feed as RFC 4287 asks for it', () => {
  test('is an Atom feed in Japanese', () => {
    expect(feed.name).toBe('feed');
    expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ja' });
  });

  test.each(['title', 'id', 'updated', 'author'])('has one %s', (name) => {
    expect(named(feed, name)).toHaveLength(1);
    expect(wordsIn(feed, name)[0]).not.toBe('');
  });

  test('names its own address and the page that shows the same', () => {
    const home = 'https://kaku.example.jp/kaikaku/';
    expect(linksIn(feed)).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: `${home}feed.xml` },
      { rel: 'alternate', type: 'text/html', href: `${home}changes/` },
    ]);
  });

  test.each(['title', 'id', 'updated', 'summary'])('has one %s in every entry', (name) => {
    expect(entries.map((entry) => wordsIn(entry, name).length)).toEqual(entries.map(() => 1));
  });

  test('has times that RFC 3339 allows, also of days that are known to the month only', () => {
    const times = [feed, ...entries].flatMap((element) => wordsIn(element, 'updated'));
    times.push(...wordsIn(feedOf({ date: '2026-03' }, { date: '2025' }), 'updated'));
    const wrong = times.filter((time) => !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(time));
    expect(wrong).toEqual([]);
  });

  test('has an entry for every change, the newest first', () => {
    const dates = fixtureSite.changes.map(({ date }) => `${date}T00:00:00Z`);
    expect(entries.flatMap((entry) => wordsIn(entry, 'updated'))).toEqual(dates);
  });

  test('was updated when its newest entry was', () => {
    expect(wordsIn(feed, 'updated')).toEqual(wordsIn(entries[0]!, 'updated'));
  });

  test('was updated at the as-of date where nothing has changed yet', () => {
    expect(wordsIn(feedOf(), 'updated')).toEqual(['2026-11-01T00:00:00Z']);
  });
});

describe('releases and smaller feeds', () => {
  const plan = fixtureSite.plans[0]!;
  const release = {
    version: '1.0.0',
    date: '2026-08-01T01:02:03Z',
    note: '最初の公開',
    contentHash: '',
    archive: null,
  };
  const own = { plan, organization: plan.organization, releases: [release] };
  const table = { plan: null, organization: null, releases: [{ ...release, version: '1.1.0' }] };
  const titles = (xml: string) =>
    named(parseXml(xml), 'entry').flatMap((it) => wordsIn(it, 'title'));
  const versions = (xml: string) => titles(xml).filter((title) => title.startsWith('データの版'));

  test('a release is an entry with its version, its note and its time', () => {
    const [entry] = named(parseXml(planFeed(plan, [own])), 'entry').filter((it) =>
      wordsIn(it, 'title')[0]!.startsWith('データの版'),
    );
    expect(wordsIn(entry!, 'title')).toEqual([
      'データの版 1.0.0 を公開しました（データセット1件）',
    ]);
    expect(wordsIn(entry!, 'summary')).toEqual(['最初の公開']);
    expect(wordsIn(entry!, 'updated')).toEqual(['2026-08-01T01:02:03Z']);
  });

  test('releases stand among the changes by their time', () => {
    const times = named(parseXml(atomFeed(fixtureSite, [own])), 'entry').flatMap((it) =>
      wordsIn(it, 'updated'),
    );
    expect(times).toEqual(times.toSorted().reverse());
  });

  test('the feed of a plan or a government tells only its own', () => {
    expect(versions(atomFeed(fixtureSite, [own, table]))).toHaveLength(2);
    expect(versions(planFeed(plan, [own, table]))).toHaveLength(1);
    expect(versions(governmentFeed(plan.organization, [own, table]))).toHaveLength(1);
    const [empty] = fixtureSite.plans.filter(({ changes }) => changes.length === 0);
    if (empty) expect(titles(planFeed(empty, [own]))).toEqual([]);
    expect(titles(planFeed(plan, []))).toHaveLength(plan.changes.length);
  });
});

describe('an entry', () => {
  test('says what was changed, from what to what, and why', () => {
    expect(wordsIn(revision, 'title')).toEqual([
      '見直し：指標「オンラインでできるおもな手続の割合」の令和10年度目標：80%→85%（架空市行政改革プラン（架空））',
    ]);
    expect(wordsIn(revision, 'summary')).toEqual([
      '80% → 85%。理由：目標に早く近づいているため、本部の決定で引き上げた。',
    ]);
  });

  test('says （なし） where there was nothing before, and nothing where no value was changed', () => {
    const summaries = named(
      feedOf(
        { date: '2026-03', after: '取組', reason: 'あ' },
        { date: '2026-02', before: '取組', reason: 'い' },
        { date: '2026-01', reason: 'う' },
      ),
      'entry',
    ).flatMap((entry) => wordsIn(entry, 'summary'));
    expect(summaries).toEqual([
      '（なし） → 取組。理由：あ',
      '取組 → （なし）。理由：い',
      '理由：う',
    ]);
  });

  test('leads to the page of the indicator, else of the measure, else to the changes of the plan', () => {
    const pages = entries.map((entry) => linksIn(entry)[0]!['href']);
    const plan = 'https://kaku.example.jp/kaikaku/plans/kaku-reform-2024/';
    expect(pages).toContain(`${plan}indicators/1/`);
    expect(pages).toContain(`${plan}measures/1-1-2/`);
    expect(linksIn(named(feedOf({ date: '2026' }), 'entry')[0]!)[0]!['href']).toBe(
      'https://kaku.example.jp/kaikaku/plans/small/changes/',
    );
  });
});

describe('the ids of the entries', () => {
  const idsOf = (element: XmlElement) => named(element, 'entry').flatMap((it) => wordsIn(it, 'id'));
  const old: Changes = [
    { date: '2026-03-27', table: 'actions', key: '1' },
    { date: '2026-03-27', table: 'actions', key: '2' },
  ];

  test('differ from one another, be it only in the kind or the column', () => {
    const change = { date: '2026-03-27', table: 'actions', key: '1' };
    const others = [{ column: 'title' }, { column: 'to_fy' }, { kind: 'abolition' as const }];
    const ids = idsOf(feedOf(change, ...others.map((other) => ({ ...change, ...other }))));
    expect(new Set(ids).size).toBe(4);
    expect(new Set(idsOf(feed)).size).toBe(fixtureSite.changes.length);
  });

  test.each([
    ['a newer entry', { date: '2026-09-10' }],
    ['another one of the same day', { date: '2026-03-27', table: 'actions', key: '3' }],
    ['one of an earlier day, told late', { date: '2025-01-22' }],
  ])('stay as they are when %s comes', (_, change) => {
    expect(idsOf(feedOf(...old, change))).toEqual(expect.arrayContaining(idsOf(feedOf(...old))));
    expect(idsOf(feedOf(change, ...old))).toEqual(expect.arrayContaining(idsOf(feedOf(...old))));
  });

  test('differ for two corrections of one cell on one day, and the first keeps its own', () => {
    const first = { date: '2026-09-10', table: 'schedule', key: '1 / 2', column: 'end_fy' };
    const ids = idsOf(feedOf(first, { ...first, before: '2027', after: '2028' }));
    expect(ids[1]).toBe(`${ids[0]}/2`);
    expect(ids[0]).toBe(idsOf(feedOf(first))[0]);
  });

  test('are addresses, whatever stands in the key', () => {
    const keys = [...Object.values(hostileTexts), '\uD83D', '#a b'];
    const ids = idsOf(feedOf(...keys.map((key) => ({ date: '2026', key }))));
    expect(ids.map((id) => new URL(id).href)).toEqual(ids);
  });
});

describe('hostile text is words', () => {
  const texts = [hostileMix, ']]>', '\u0000\u0008\u001B', 'a\uD83Db', '<entry>', '&nbsp;'];
  test.each(texts)('%j', (text) => {
    const [entry] = named(feedOf({ date: '2026', before: text, reason: text }), 'entry');
    const left = text.replaceAll(/[\u0000-\u001F\uD83D](?![\uDC00-\uDFFF])/g, '');
    expect(wordsIn(entry!, 'summary')).toEqual([`${left} → （なし）。理由：${left}`]);
  });
});
