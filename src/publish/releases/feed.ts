import type { Change, Site } from '../../model/types/model.ts';
import { codeName, titleOf } from '../../words/code-names.ts';
import { absolute, urls } from '../urls.ts';
import { identifier } from '../catalogue/addresses.ts';
import { escapeXml } from '../formats/xml.ts';

/** The published history as an Atom feed (RFC 4287), the newest first. */
export function atomFeed(site: Site): string {
  const { settings, changes } = site;
  const home = absolute(site, urls.changes(site));
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    element('title', `${settings.title}の変更の記録`),
    element('id', identifier(site, urls.changes(site))),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(absolute(site, urls.feed(site)))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    element('updated', stamp(changes[0]?.date ?? settings.asOf)),
    `<author>${element('name', settings.publisher)}</author>`,
    element('rights', settings.licence),
    ...named(changes).map(({ change, name }) => entry(site, change, name)),
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

function entry(site: Site, change: Change, name: string): string {
  const page = absolute(site, pageOf(change));
  return [
    '<entry>',
    element('title', headlineOf(change)),
    element('id', `${identifier(site, urls.changes(site))}#${name}`),
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    element('updated', stamp(change.date)),
    element('summary', summaryOf(change)),
    '</entry>',
  ].join('\n');
}

/** The key of the row, so that an entry keeps its id whatever others come, before or after it. */
function nameOf({ plan, date, kind, table, key, column }: Change): string {
  return [plan.id, date, kind, table, key, column]
    .map((part) => encodeURIComponent((part ?? '').toWellFormed()))
    .join('/');
}

function headlineOf({ plan, kind, table, key }: Change): string {
  const what = titleOf(table) ?? '計画';
  return `${codeName('changes', 'kind', kind)}：${what}${key ? ` ${key}` : ''}（${plan.title}）`;
}

function summaryOf({ before, after, reason }: Change): string {
  const values =
    before === null && after === null ? '' : `${before ?? '（なし）'} → ${after ?? '（なし）'}。`;
  return `${values}理由：${reason}`;
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
