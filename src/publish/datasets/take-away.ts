import { sourceWords } from '../../words/source-place.ts';
import { dateName } from '../../words/fiscal-year.ts';
import type { Indicator, Measure, Plan, Provenance, Site, Topic } from '../../model/types/model.ts';
import { escapeXml } from '../formats/xml.ts';
import { absolute, urls } from '../urls.ts';

/** What a reader needs to show one page elsewhere: its lasting address, how to cite it, how to embed it. */
export interface TakeAway {
  address: string;
  citation: string;
  /** An iframe of the page without frame and script. */
  embedCode: string;
  embedAddress: string;
}

/** Takes a measure along. */
export function measureTakeAway(measure: Measure): TakeAway {
  const { plan, title, provenance } = measure;
  const name = `${plan.organization.name}「${title}」（${plan.title}）`;
  return takeAway(plan.site, urls.measure(measure), name, withDraft(provenance, plan), 640);
}

/** Takes an indicator along. */
export function indicatorTakeAway(indicator: Indicator): TakeAway {
  const { plan, name, provenance } = indicator;
  const words = `${plan.organization.name}の指標「${name}」（${plan.title}）`;
  return takeAway(plan.site, urls.indicator(indicator), words, withDraft(provenance, plan), 720);
}

/** Takes the timeline of a plan along. */
export function timelineTakeAway(plan: Plan): TakeAway {
  const name = `${plan.organization.name}「${plan.title}」の工程`;
  const source = [plan.source.title, plan.draftWords].filter(Boolean).join('、');
  return takeAway(plan.site, urls.timeline(plan), name, source, 800);
}

/** Takes a topic along. */
export function topicTakeAway(topic: Topic): TakeAway {
  const sources = [...new Set(topic.measures.map(({ plan }) => plan.source.title))].join('、');
  return takeAway(topic.site, urls.topic(topic), `テーマ「${topic.title}」`, sources, 800);
}

function takeAway(
  site: Site,
  address: string,
  name: string,
  source: string,
  height: number,
): TakeAway {
  const { title, asOf, licence } = site.settings;
  const embedAddress = absolute(site, urls.embed(site, address));
  const src = escapeXml(embedAddress);
  return {
    address: absolute(site, address),
    citation: `${title}『${name}』${dateName(asOf)}時点、${absolute(site, address)}（${licence}）。もとの資料：${source}`,
    embedCode: `<iframe src="${src}" title="${escapeXml(`${name}（${title}）`)}" width="100%" height="${height}" loading="lazy"></iframe>`,
    embedAddress,
  };
}

function withDraft(provenance: Provenance, plan: Plan): string {
  return [sourceWords(provenance), plan.draftWords].filter(Boolean).join('、');
}
