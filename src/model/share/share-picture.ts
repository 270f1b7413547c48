import { dateName, fiscalYearName } from '../../words/fiscal-year.ts';
import { eraYearRange } from '../../words/period.ts';
import { countHoldings, siteHoldings, type SiteHolding } from '../build/holdings.ts';
import type { PhaseName, Plan, Site, StatusCount, Topic } from '../types/model.ts';
import { phaseNames } from '../schedule/phase.ts';
import { countYears } from '../indicators/status-counts.ts';
import { statusMarks, statusName, type ShownStatus } from '../indicators/status.ts';

/** What a picture for links on social media shows; charts say where. */
export interface SharePicture {
  site: Site;
  /** Over the title: the government. */
  eyebrow: string;
  title: string;
  /** Under the title, one line each: the years. */
  notes: string[];
  /** What must not be overlooked: of what draft it is. */
  mark: string | null;
  caption: string;
  rows: ShareRow[];
  /** Under the figure: how it was counted, and as of when. */
  foot: string[];
}

/** A line of the figure: a bar as long as its count, or without a subject the number alone. */
export interface ShareRow {
  name: string;
  count: number;
  unit: string;
  /** What the bar counts, which gives it its colour; `others` is what several have in common. */
  bar: PhaseName | ShownStatus | 'measures' | 'others' | null;
}

/** Statuses for which a figure tells something about the plan; the others tell what is not recorded. */
const judged: readonly ShownStatus[] = ['achieved', 'on_track', 'behind', 'regressed'];

/** What a picture of the site has room for. */
const pictured: readonly SiteHolding['kind'][] = [
  'organizations',
  'plans',
  'measures',
  'indicators',
];

/** A plan: what is due this year, else how its indicators stand, else what is recorded of it. */
export function pictureOfPlan(plan: Plan): SharePicture {
  const { site, organization, title, draftWords } = plan;
  const figure = phaseFigure(plan) ?? statusFigure(plan) ?? holdingFigure(plan);
  return {
    site,
    eyebrow: organization.name,
    title,
    notes: yearsOf(plan),
    mark: draftWords,
    ...figure,
    foot: [...figure.foot, asOf(site)],
  };
}

/** A topic: how many measures each government has under it. */
export function pictureOfTopic(topic: Topic): SharePicture {
  const { site, title, measures, groups } = topic;
  return {
    site,
    eyebrow: 'テーマ',
    title,
    notes: [`${groups.length}団体の施策${measures.length}件`],
    mark: measures.some(({ plan }) => plan.isDraft) ? '案の段階の計画を含む' : null,
    caption: '団体ごとの施策の数',
    rows: mostOf(groups),
    foot: [asOf(site)],
  };
}

/** Every other page: what the site is for, and what it holds. */
export function pictureOfSite(site: Site): SharePicture {
  const shown = siteHoldings(site).filter(({ kind }) => pictured.includes(kind));
  return {
    site,
    eyebrow: '',
    title: site.settings.tagline,
    notes: [],
    mark: null,
    caption: '収録しているもの',
    rows: shown.map(({ kind, name, count }) => ({
      name,
      count,
      unit: kind === 'organizations' ? '団体' : '件',
      bar: null,
    })),
    foot: [asOf(site)],
  };
}

/** The picture in words, for those who do not see it. */
export function shareWords({ eyebrow, title, notes, mark, caption, rows, foot }: SharePicture) {
  const name = [eyebrow, `「${title}」`, ...notes, mark].filter(Boolean).join('、');
  const counts = rows.map((row) => `${row.name}${row.count}${row.unit}`).join('、');
  return `${name}。${caption}：${counts}。${foot.join('。')}。`;
}

type Figure = Pick<SharePicture, 'caption' | 'rows' | 'foot'>;

function phaseFigure({ dueByPhase, actions, site }: Plan): Figure | null {
  if (dueByPhase.length === 0) return null;
  return {
    caption: `${fiscalYearName(site.settings.asOfFy)}の取組${actions.length}件の段階`,
    rows: dueByPhase.map((due) => ({
      name: phaseNames[due.phase],
      count: due.actions.length,
      unit: '件',
      bar: due.phase,
    })),
    foot: ['複数の段階の取組はそれぞれに計上'],
  };
}

// Where nothing can be judged yet, bars of 「実績未収録」 would tell of our collecting, not of the plan.
function statusFigure({ statusCounts }: Plan): Figure | null {
  if (!statusCounts.some(({ status }) => judged.includes(status))) return null;
  const own = { indicators: statusCounts.flatMap(({ indicators }) => indicators) };
  const total = own.indicators.length;
  return {
    caption: `指標${total}件の状況${countYears(own)}`,
    rows: statusCounts.map(statusRow),
    foot: ['このサイトの規則で計算'],
  };
}

function statusRow({ status, indicators }: StatusCount): ShareRow {
  return {
    name: `${statusMarks[status]} ${statusName(status)}`,
    count: indicators.length,
    unit: '件',
    bar: judged.includes(status) ? status : 'others',
  };
}

function holdingFigure(plan: Plan): Figure {
  return {
    caption: '収録しているもの',
    rows: countHoldings(plan).map((holding) => ({ ...holding, unit: '件', bar: null })),
    foot: [],
  };
}

/** At most six bars are legible: beyond that the largest, and the others together. */
function mostOf(groups: Topic['groups']): ShareRow[] {
  const rows = groups.map(({ organization, measures }) => ({
    name: organization.name,
    count: measures.length,
    unit: '件',
    bar: 'measures' as const,
  }));
  if (rows.length <= 6) return rows;
  const sorted = rows.toSorted((a, b) => b.count - a.count);
  const others = sorted.slice(5);
  const count = others.reduce((sum, row) => sum + row.count, 0);
  return [
    ...sorted.slice(0, 5),
    { name: `ほか${others.length}団体`, count, unit: '件', bar: 'others' },
  ];
}

function yearsOf({ startFy, endFy }: Plan): string[] {
  if (startFy === null || endFy === null) return ['期間は資料に書かれていません'];
  return eraYearRange(startFy, endFy);
}

function asOf({ settings }: Site): string {
  return `${dateName(settings.asOf)}時点`;
}
