import { expect, test } from 'vitest';
import { fixtureRows } from '../../testing/builders/fixture-site.ts';
import { rowOf } from '../../testing/builders/small-plan.ts';
import { catalogueOf } from '../../testing/builders/released-catalogue.ts';
import { atomFeed } from '../releases/feed.ts';
import type { Catalogue } from './build-catalogue.ts';
import { ckanAnswer } from './ckan/actions.ts';
import { dataJson } from './dcat-us/data-json.ts';
import { graphOf } from './rdf/graph.ts';
import { toTurtle } from './rdf/turtle.ts';

const home = 'https://kaku.example.jp/kaikaku/';
const elsewhere = 'https://gyokaku.lg.example.jp/';

/** The catalogue of 架空市 at another address, with or without the base that its identifiers had. */
function at(baseUrl: string, idBase?: string): Promise<Catalogue> {
  const site = fixtureRows.site.site!.map((row) =>
    row.key === 'base_url' ? { ...row, value: baseUrl } : row,
  );
  const added = idBase ? [rowOf('site', { key: 'id_base', value: idBase })] : [];
  const rows = { ...fixtureRows, site: { ...fixtureRows.site, site: [...site, ...added] } };
  return catalogueOf(rows, false);
}

/** Every identifier that harvesters keep. */
function identifiers(catalogue: Catalogue): string[] {
  const { result } = JSON.parse(ckanAnswer(catalogue, 'package_search'));
  const packages: { id: string; owner_org: string; resources: { id: string }[] }[] = result.results;
  const { dataset } = JSON.parse(dataJson(catalogue));
  const subjects = [...toTurtle(graphOf(catalogue)).matchAll(/^<([^>]+)>[^.]*?dcat:\w+/gm)];
  const own = subjects.map(([, iri]) => iri!).filter((iri) => iri.includes('#'));
  return [
    ...packages.flatMap(({ id, owner_org, resources }) => [
      id,
      owner_org,
      ...resources.map((it) => it.id),
    ]),
    ...dataset.map(({ identifier }: { identifier: string }) => identifier),
    ...own,
    ...[...atomFeed(catalogue.site).matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id!),
  ].toSorted();
}

test('a site that moved and kept its base has every identifier that it had', async () => {
  const before = identifiers(await at(home));
  expect(before.length).toBeGreaterThan(200);
  expect(identifiers(await at(elsewhere, home))).toEqual(before);
});

test('its pages and files are told where they are now', async () => {
  const catalogue = await at(elsewhere, home);
  for (const { page, files } of catalogue.entries)
    for (const url of [page, ...files.map((file) => file.url)])
      expect(url.startsWith(elsewhere), url).toBe(true);
});

test('without a base the address of the site is the base', async () => {
  const { entries } = await at(elsewhere);
  expect(entries[0]!.iri).toMatch(/^https:\/\/gyokaku\.lg\.example\.jp\/dataset\/.*#dataset$/);
});
