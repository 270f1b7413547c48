import type { Measure, Plan, Site } from '../../../src/model/types/model.ts';
import { toldOfMeasure } from '../../../src/model/build/measures.ts';
import { eraYearName } from '../../../src/words/fiscal-year.ts';

/** What another generator is given to make the pages of measures from: words and numbers, no HTML. */
export interface PeerSite {
  title: string;
  plans: PeerPlan[];
}

/** A plan and its measures; each makes a page. */
export interface PeerPlan {
  id: string;
  title: string;
  address: string;
  measures: PeerMeasure[];
}

/** A measure with what our page of it says: its texts, timeline, tables and sources. */
export interface PeerMeasure {
  no: string;
  title: string;
  address: string;
  planTitle: string;
  planAddress: string;
  government: string;
  summary: string;
  texts: { name: string; text: string }[];
  startFy: number;
  years: { fy: number; name: string }[];
  stages: { line: number; action: string; words: string; from: number; to: number }[];
  lineCount: number;
  indicators: {
    name: string;
    unit: string;
    values: { year: string; series: string; value: string }[];
  }[];
  results: { year: string; text: string }[];
  facts: { name: string; text: string }[];
}

/** What our site says of its measures, as other generators take it. */
export function peerSite(site: Site): PeerSite {
  return { title: site.settings.title, plans: site.plans.map(peerPlan) };
}

function peerPlan(plan: Plan): PeerPlan {
  const { id, title } = plan;
  return { id, title, address: `/plans/${id}/`, measures: plan.measures.map(peerMeasure) };
}

function peerMeasure(measure: Measure): PeerMeasure {
  const { plan, no, title, summary, results } = measure;
  const years = plan.years.map((fy) => ({ fy, name: eraYearName(fy) }));
  return {
    no,
    title,
    address: `/plans/${plan.id}/measures/${no}/`,
    planTitle: plan.title,
    planAddress: `/plans/${plan.id}/`,
    government: plan.organization.name,
    summary,
    texts: toldOfMeasure(measure),
    startFy: plan.years[0] ?? 0,
    years,
    stages: stagesOf(measure),
    lineCount: measure.lines.length,
    indicators: indicatorsOf(measure),
    results: results.map(({ fy, text }) => ({ year: eraYearName(fy), text: text ?? '' })),
    facts: factsOf(measure),
  };
}

function stagesOf({ lines }: Measure): PeerMeasure['stages'] {
  return lines.flatMap(({ action, stages, spans }, line) =>
    stages.map(({ words, startFy, endFy }) => {
      const to = endFy ?? spans.at(-1)?.toFy ?? startFy;
      return { line, action: action?.title ?? '', words, from: startFy, to };
    }),
  );
}

function indicatorsOf({ indicators }: Measure): PeerMeasure['indicators'] {
  return indicators.map(({ name, unit, values }) => ({
    name,
    unit,
    values: values.map(({ fy, series, value, label }) => {
      const year = fy === null ? '' : eraYearName(fy);
      return { year, series, value: value === null ? label : String(value) };
    }),
  }));
}

function factsOf({ divisions, provenance, topics }: Measure): PeerMeasure['facts'] {
  const { source, place, page } = provenance;
  return [
    { name: '担当課', text: divisions.map(({ name }) => name).join('、') },
    { name: '出典', text: [source.title, place, page].filter(Boolean).join(' ') },
    { name: 'テーマ', text: topics.map((topic) => topic.title).join('、') },
  ];
}
