import {
  changedValues,
  changeKindName,
  changeLine,
  valueOf,
} from '../../model/history/change-words.ts';
import { departuresOf } from '../../model/history/departures.ts';
import type { Change, Departure, Organization, Plan, Site } from '../../model/types/model.ts';
import { identifier } from '../catalogue/addresses.ts';
import type { Dataset } from '../datasets/dataset.ts';
import { escapeXml } from '../formats/xml.ts';
import { codeName } from '../../words/code-names.ts';
import { absolute, urls } from '../urls.ts';
import { versionLine, versionsOf, versionsOfPlan, type Version } from './versions.ts';

/** What a feed tells, and where. */
interface Told {
  site: Site;
  /** 「行革あゆみ」, or the name of a government or a plan. */
  of: string;
  changes: readonly Change[];
  versions: readonly Version[];
  /** Plans that left. */
  departures?: readonly Departure[];
  /** Address of the feed, and of the page that shows the same. */
  feed: string;
  page: string;
}

type Released = readonly Pick<Dataset, 'releases' | 'plan' | 'organization'>[];

/** The releases and changes of the whole site as an Atom feed (RFC 4287), the newest first. */
export function atomFeed(site: Site, datasets: Released = []): string {
  const page = urls.changes(site);
  const { changes, settings } = site;
  const versions = versionsOf(datasets);
  return written({
    site,
    of: settings.title,
    changes,
    versions,
    departures: site.departures,
    feed: urls.feed(site),
    page,
  });
}

/** The same of the plans of one government. */
export function governmentFeed(government: Organization, datasets: Released): string {
  const { site, name, plans } = government;
  return written({
    site,
    of: name,
    changes: site.changes.filter(({ plan }) => plans.includes(plan)),
    versions: versionsOf(datasets.filter(({ organization }) => organization === government)),
    departures: departuresOf(government),
    feed: urls.governmentFeed(government),
    page: urls.organization(government),
  });
}

/** The same of one plan. */
export function planFeed(plan: Plan, datasets: Released): string {
  return written({
    site: plan.site,
    of: plan.title,
    changes: plan.changes,
    versions: versionsOfPlan(plan, datasets),
    feed: urls.planFeed(plan),
    page: urls.planChanges(plan),
  });
}

/** What a feed of a site, a government or a plan is called: 「青森県の変更の記録」. */
export function feedTitle(of: string): string {
  return `${of}の変更の記録`;
}

function written({ site, of, changes, versions, departures = [], feed, page }: Told): string {
  const { settings } = site;
  const entries = [
    ...named(changes).map(({ change, name }) => changeEntry(site, change, name)),
    ...versions.map((version) => versionEntry(site, version, page)),
    ...departures.map((departure) => departureEntry(site, departure)),
  ].toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    element('title', feedTitle(of)),
    element('id', identifier(site, page)),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(absolute(site, feed))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(absolute(site, page))}"/>`,
    element('updated', entries[0]?.updated ?? stamp(settings.asOf)),
    `<author>${element('name', settings.publisher)}</author>`,
    element('rights', settings.licence),
    ...entries.map(({ text }) => text),
    '</feed>',
  ].join('\n')}\n`;
}

/** A second change of one cell on one day gets a number, and the first keeps its name. */
function named(changes: readonly Change[]): { change: Change; name: string }[] {
  const seen = new Map<string, number>();
  return changes.map((change) => {
    const name = nameOf(change);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { change, name: times === 1 ? name : `${name}/${times}` };
  });
}

interface Entry {
  updated: string;
  text: string;
}

function changeEntry(site: Site, change: Change, name: string): Entry {
  const { before, after } = change;
  const values =
    changedValues(change) === '' ? '' : `${valueOf(change, before)} → ${valueOf(change, after)}。`;
  return entry(site, {
    title: `${changeKindName(change)}：${changeLine(change)}（${change.plan.title}）`,
    name,
    page: pageOf(change),
    updated: stamp(change.date),
    summary: `${values}理由：${change.reason}`,
  });
}

function departureEntry(site: Site, departure: Departure): Entry {
  const { planId, title, kind, date, reason } = departure;
  return entry(site, {
    title: `${codeName('changes', 'kind', kind)}：計画${title === null ? ` ${planId}` : `「${title}」`}`,
    name: [planId, date, kind, 'plans', planId, ''].map(encodeURIComponent).join('/'),
    page: `${urls.plans(site)}${planId}/`,
    updated: stamp(date),
    summary: `理由：${reason}`,
  });
}

function versionEntry(site: Site, version: Version, page: string): Entry {
  return entry(site, {
    title: versionLine(version),
    name: `release/${encodeURIComponent(version.version)}`,
    page,
    updated: version.date,
    summary: version.note || versionLine(version),
  });
}

function entry(
  site: Site,
  told: { title: string; name: string; page: string; updated: string; summary: string },
): Entry {
  const { updated } = told;
  const text = [
    '<entry>',
    element('title', told.title),
    element('id', `${identifier(site, urls.changes(site))}#${told.name}`),
    `<link rel="alternate" type="text/html" href="${escapeXml(absolute(site, told.page))}"/>`,
    element('updated', updated),
    element('summary', told.summary),
    '</entry>',
  ].join('\n');
  return { updated, text };
}

/** The key of the row, so that an entry keeps its id whatever others come, before or after it. */
function nameOf({ plan, date, kind, table, key, column }: Change): string {
  return [plan.id, date, kind, table, key, column]
    .map((part) => encodeURIComponent((part ?? '').toWellFormed()))
    .join('/');
}

function pageOf({ indicator, measure, plan }: Change): string {
  if (indicator) return urls.indicator(indicator);
  return measure ? urls.measure(measure) : urls.planChanges(plan);
}

/** Dates of the history have no time of day; Atom wants one. */
function stamp(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
