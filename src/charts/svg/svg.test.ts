import { describe, expect, test } from 'vitest';
import { fixturePlan, fixtureSite } from '../../testing/builders/fixture-site.ts';
import { xmlFault } from '../../testing/builders/parse-xml.ts';
import { indicatorSvg } from '../indicator/indicator-svg.ts';
import { scheduleSvg, timelineSvg, topicSvg } from '../schedule/schedule-svg.ts';
import { words, type Mark } from './marks.ts';
import { inlineSvg, svgFile } from './print.ts';

const measure = fixturePlan.measures.find(({ stages }) => stages.length > 0)!;
const indicator = fixturePlan.indicators.find((it) => indicatorSvg(it) !== null)!;
const topic = fixtureSite.topics.find(({ schedules }) => schedules.length > 0)!;

const pictures = {
  'the schedule of a measure': scheduleSvg(measure),
  'the chart of an indicator': indicatorSvg(indicator)!,
  'the timeline of a plan': timelineSvg(fixturePlan),
  'the schedules of a topic': topicSvg(topic, topic.schedules[0]!.plan),
};

describe.each(Object.entries(pictures))('%s stands alone', (_, svg) => {
  test('it is well-formed and needs no style and no script', () => {
    expect(xmlFault(svg)).toBeNull();
    expect(svg).not.toMatch(/<style|<script|\sstyle=|href=/);
  });

  test('source, site, date and licence are drawn in', () => {
    const { title, licence } = fixtureSite.settings;
    expect(svg).toContain('出典：');
    expect(svg).toMatch(new RegExp(`${title}（[^<]*時点） ${licence}</text>`));
  });

  test('it is named, described and as wide as its years', () => {
    expect(svg).toMatch(/<title id="title">[^<]+<\/title>\n<desc id="desc">[^<]+<\/desc>/);
    const [, width] = /viewBox="0 0 (\d+) \d+"/.exec(svg)!;
    expect(Number(width)).toBeGreaterThan(400);
  });
});

test('a timeline has a heading for each measure with a schedule, the picture of one has none', () => {
  const titles = fixturePlan.measures.filter(({ stages }) => stages.length > 0);
  for (const { label } of titles)
    expect(pictures['the timeline of a plan']).toContain(`>${label} `);
  const headings = pictures['the schedule of a measure'].match(/font-size="14"/g) ?? [];
  expect(headings).toEqual([]);
});

test('an indicator without a number has no picture', () => {
  expect(indicatorSvg({ ...indicator, baseline: null, targets: [], actuals: [] })).toBeNull();
});

describe('the printer', () => {
  const file = (mark: Mark) =>
    svgFile({
      width: 1,
      height: 1,
      title: '',
      description: '',
      marks: [mark],
      looks: { small: { 'font-size': 11 } },
    });

  test('writes markup in words and in values out', () => {
    expect(inlineSvg([words(1, 2, '<b>&"', 'a"b')])).toBe(
      '<text x="1" y="2" class="a&quot;b">&lt;b&gt;&amp;&quot;</text>',
    );
  });

  test('gives a role its class in a page and its look in a file', () => {
    expect(inlineSvg([words(1, 2, 'あ', 'small')])).toBe(
      '<text x="1" y="2" class="small">あ</text>',
    );
    expect(file(words(1, 2, 'あ', 'small'))).toContain(
      '<text x="1" y="2" font-size="11">あ</text>',
    );
  });

  test('refuses in a file what has no look: it would be black', () => {
    expect(() => file(words(1, 2, 'あ', 'large'))).toThrow('no look for what is a large');
  });

  test('sets words of another look into a line, after its own', () => {
    const note: Mark = { shape: 'tspan', place: { dx: 4 }, text: '推定' };
    expect(inlineSvg([words(1, 2, '試行', undefined, [note])])).toBe(
      '<text x="1" y="2">試行<tspan dx="4">推定</tspan></text>',
    );
  });
});
