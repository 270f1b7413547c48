import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../publish/catalogue/build-catalogue.ts';
import { ckanActions, ckanAnswer } from '../../publish/catalogue/ckan/actions.ts';
import { csvwGroup } from '../../publish/catalogue/csvw.ts';
import { dataJson } from '../../publish/catalogue/dcat-us/data-json.ts';
import { dataPackage } from '../../publish/catalogue/data-package.ts';
import { opendataColumns, opendataList } from '../../publish/catalogue/opendata-list.ts';
import { graphOf } from '../../publish/catalogue/rdf/graph.ts';
import { toJsonLd } from '../../publish/catalogue/rdf/json-ld.ts';
import { toRdfXml } from '../../publish/catalogue/rdf/rdf-xml.ts';
import { toTurtle } from '../../publish/catalogue/rdf/turtle.ts';
import { schemaOrgDataset } from '../../publish/catalogue/schema-org.ts';
import { atomFeed } from '../../publish/releases/feed.ts';
import { tableList } from '../../tables/all-tables.ts';
import type { Rows, RowsByTable } from '../../tables/describe/rows.ts';
import { xmlFault } from '../builders/parse-xml.ts';
import { fixtureRows } from '../builders/fixture-site.ts';
import { hostileMix } from '../builders/hostile-input.ts';
import { parseCsv } from '../builders/parse-csv.ts';
import { catalogueOf } from '../builders/released-catalogue.ts';
import { faultsOfPackage } from '../../quality/standards/ckan-rules.ts';
import { faultsOfJson } from '../../quality/standards/json-schema.ts';
import {
  triplesOfJsonLd,
  triplesOfRdfXml,
  triplesOfTurtle,
} from '../../quality/standards/triples.ts';

const texts: Record<string, string> = {
  'everything hostile that a table may hold': hostileMix,
  'the end of a CDATA section and of a script': ']]> </script> --> <!--',
  'control characters and line ends': 'a\u0000b\u0008c\u000bd\u001be\u007ff\u0085g\r\nh\ri\u2028j',
  'halves of surrogate pairs': 'a\uD800b\uDC00c',
  'characters that are none': 'a\uFFFEb\uFFFFc\uFDD0d',
  'marks of direction': '\u202Eabc\u2066def\u200F',
  'what Turtle escapes': 'a"b\\c\td\'"""e\\u0041',
  'a formula': '=HYPERLINK("https://example.jp/")',
  'an emoji of three parts': '🧑‍💻',
};

/** Settings without which there is no address to publish at, or that have a form of their own. */
const isFormed = (row: object) =>
  'key' in row && /^(base_url|as_of|as_of_fy|own_site|contact_email)$/.test(String(row.key));

/** The rows of 架空市 with a text in front of every cell of text, and in the addresses of sources. */
function rowsWith(text: string): Rows {
  const changed = (tables: RowsByTable): RowsByTable =>
    Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => {
        const free = tableList
          .find((table) => table.name === name)!
          .columns.filter(({ type }) => type === 'text' || type === 'url');
        const cells = (row: object) =>
          Object.fromEntries(
            free.map((column) => [column.name, `${text}${row[column.name as keyof typeof row]}`]),
          );
        return [name, rows.map((row) => (isFormed(row) ? row : { ...row, ...cells(row) }))];
      }),
    );
  const plans = [...fixtureRows.plans].map(([id, tables]) => [id, changed(tables)] as const);
  return { site: changed(fixtureRows.site), plans: new Map(plans) };
}

describe.each(Object.entries(texts))('%s', async (_, text) => {
  const catalogue: Catalogue = await catalogueOf(rowsWith(text), false);

  test('leaves the three RDF forms whole and alike', async () => {
    const graph = graphOf(catalogue);
    const triples = triplesOfTurtle(toTurtle(graph));
    expect(await triplesOfJsonLd(toJsonLd(graph))).toEqual(triples);
    expect(xmlFault(toRdfXml(graph))).toBeNull();
    expect(await triplesOfRdfXml(toRdfXml(graph))).toEqual(triples);
  });

  test('leaves the API in ASCII and every package valid', () => {
    for (const action of ckanActions) expect(ckanAnswer(catalogue, action)).toMatch(/^[\n -~]*$/);
    const { result } = JSON.parse(ckanAnswer(catalogue, 'package_search'));
    expect(result.results.flatMap(faultsOfPackage)).toEqual([]);
    expect(JSON.stringify(result)).not.toMatch(/\\u0000|\\ud800|\\udc00/i);
  });

  test('leaves the JSON forms to their schemas', () => {
    expect(faultsOfJson(dataJson(catalogue), 'data-json.schema.json')).toEqual([]);
    expect(faultsOfJson(dataPackage(catalogue), 'data-package.schema.json')).toEqual([]);
    for (const json of [dataJson, dataPackage, csvwGroup])
      expect(json(catalogue).isWellFormed()).toBe(true);
  });

  test('is no formula, line break or column of its own in the list', () => {
    const rows = parseCsv(opendataList(catalogue).slice(1));
    expect(rows.filter((row) => row.length !== opendataColumns.length)).toEqual([]);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]|[\r\n]/.test(cell))).toEqual([]);
  });

  test('stays inside the script element, and the feed well-formed', () => {
    for (const { dataset } of catalogue.entries) {
      expect(schemaOrgDataset(dataset)).not.toMatch(/[<>]/);
      expect(() => JSON.parse(schemaOrgDataset(dataset))).not.toThrow();
    }
    expect(xmlFault(atomFeed(catalogue.site))).toBeNull();
  });
});
