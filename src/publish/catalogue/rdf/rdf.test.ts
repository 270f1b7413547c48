import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  releasedCatalogue,
  stamps,
  unreleasedCatalogue,
} from '../../../testing/builders/released-catalogue.ts';
import { findingsOf } from '../../../quality/standards/shacl.ts';
import { namesFromTitles } from '../../../quality/standards/dcat-harvest.ts';
import {
  triplesOfJsonLd,
  triplesOfRdfXml,
  triplesOfTurtle,
} from '../../../quality/standards/triples.ts';
import { governmentCatalogue } from '../build-catalogue.ts';
import { graphOf } from './graph.ts';
import { toJsonLd } from './json-ld.ts';
import { toRdfXml } from './rdf-xml.ts';
import { expand } from './resource.ts';
import { toTurtle } from './turtle.ts';

const testing = join(import.meta.dirname, '../../../quality/standards');
const shapes = [readFileSync(join(testing, 'dcat-ap.ttl'), 'utf8')];
const graph = graphOf(releasedCatalogue);
const datasets = releasedCatalogue.entries.map(({ dataset }) => dataset);
const government = governmentCatalogue(releasedCatalogue.governments[0]!, datasets);

describe.each([
  ['of the whole site', releasedCatalogue],
  ['before the first release', unreleasedCatalogue],
  ['of one government', government],
])('the catalogue %s', (_, catalogue) => {
  const turtle = toTurtle(graphOf(catalogue));

  test('breaks no shape', async () => {
    expect(await findingsOf(turtle, shapes)).toEqual([]);
  });

  test('says the same in Turtle, JSON-LD and RDF/XML', async () => {
    const triples = triplesOfTurtle(turtle);
    expect(triples.length).toBeGreaterThan(100);
    expect(await triplesOfJsonLd(toJsonLd(graphOf(catalogue)))).toEqual(triples);
    expect(await triplesOfRdfXml(toRdfXml(graphOf(catalogue)))).toEqual(triples);
  });
});

test('a shape that is broken is found', async () => {
  const turtle = toTurtle(graph).replaceAll(/ {2}dcat:accessURL .+\n/g, '');
  expect((await findingsOf(turtle, shapes)).some(({ isViolation }) => isViolation)).toBe(true);
});

test('only the datasets say dcat:Dataset, so CKAN lists nothing else', () => {
  const listed = graph.filter(({ types }) => types.includes('dcat:Dataset')).map(({ iri }) => iri);
  expect(listed).toEqual(releasedCatalogue.entries.map(({ iri }) => iri));
});

test('every thing stands once, and whatever is referred to on this site is described', () => {
  const known = graph.map(({ iri }) => iri);
  expect(new Set(known).size).toBe(known.length);
  const files = releasedCatalogue.entries.flatMap(({ files }) => files.map(({ url }) => url));
  const referred = graph.flatMap(({ properties }) =>
    properties
      .filter(([predicate]) => predicate !== 'rdfs:seeAlso')
      .flatMap(([, values]) => values.flatMap((value) => ('iri' in value ? [value.iri] : []))),
  );
  const here = referred.filter((iri) => iri.startsWith('https://kaku.example.jp/'));
  expect(here.filter((iri) => !known.includes(iri) && !files.includes(iri))).toEqual([]);
});

describe('what CKAN reads', () => {
  const things = (type: string) => graph.filter(({ types }) => types.includes(type));
  const valuesOf = (type: string, predicate: string) =>
    things(type).flatMap(({ properties }) => new Map(properties).get(predicate) ?? []);

  test('a licence that its register knows by title, without a label in the way', () => {
    expect(valuesOf('dct:LicenseDocument', 'dct:title')).toEqual([
      { text: 'Creative Commons Attribution', language: null, datatype: null },
    ]);
    expect(valuesOf('dct:LicenseDocument', 'rdfs:label')).toEqual([]);
  });

  test('formats whose first type makes their label count', () => {
    expect(things('dct:MediaTypeOrExtent').map(({ types }) => types[0])).not.toContain(
      'dct:MediaTypeOrExtent',
    );
    expect(valuesOf('dct:IMT', 'rdfs:label').map((value) => 'text' in value && value.text)).toEqual(
      expect.arrayContaining(['CSV', 'JSON', 'XLSX', 'ZIP']),
    );
  });

  const titlesIn = (language: string) =>
    things('dcat:Dataset').map(({ properties }) => {
      const titles = new Map(properties).get('dct:title')!;
      const own = titles.flatMap((it) => ('text' in it && it.language === language ? it.text : []));
      expect(own).toHaveLength(1);
      return own[0]!;
    });

  test('the titles that people read, one in each language, and no two alike', () => {
    expect(titlesIn('ja')).toEqual(releasedCatalogue.entries.map(({ title }) => title));
    for (const titles of [titlesIn('ja'), titlesIn('en')]) {
      expect(new Set(titles).size).toBe(titles.length);
      const named = releasedCatalogue.entries.filter(({ name }) => titles.join().includes(name));
      expect(named).toEqual([]);
    }
  });

  test.each(['ja', 'en'])('no two names of its own from the titles in %s', (language) => {
    const names = namesFromTitles(titlesIn(language));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9_-]{2,100}$/.test(name))).toEqual([]);
  });

  test('two datasets though they were called alike, by what identifies them', () => {
    const [first, second] = releasedCatalogue.entries;
    const alike = { ...releasedCatalogue, entries: [first!, { ...second!, title: first!.title }] };
    const own = graphOf(alike).filter(({ types }) => types.includes('dcat:Dataset'));
    const identifiers = own.map(({ properties }) => new Map(properties).get('dct:identifier')!);
    expect(own.map(({ iri }) => iri)).toEqual([first!.iri, second!.iri]);
    expect(identifiers.map(([it]) => 'text' in it! && it.text)).toEqual([first!.iri, second!.iri]);
    expect(namesFromTitles([first!.title, first!.title, '計画', '計画'])).toEqual([
      '__',
      '__-1',
      '__-2',
      '__-3',
    ]);
  });

  test('the release before the newest, and its number', () => {
    const [whole] = things('dcat:Dataset');
    const own = new Map(whole!.properties);
    expect(own.get('dcat:version')).toEqual([{ text: '1.1.0', language: null, datatype: null }]);
    const [{ iri }] = own.get('dcat:previousVersion') as [{ iri: string }];
    const before = new Map(graph.find((it) => it.iri === iri)!.properties);
    expect(before.get('dcat:version')).toEqual([{ text: '1.0.0', language: null, datatype: null }]);
    expect(before.get('dct:isVersionOf')).toEqual([{ iri: whole!.iri }]);
    expect(before.get('dcat:previousVersion')).toBeUndefined();
  });

  test('the stamps of the first and the newest release', () => {
    const [first, newest] = stamps;
    const dateTime = (text: string) => ({ text, language: null, datatype: 'xsd:dateTime' });
    expect(valuesOf('dcat:Dataset', 'dct:issued')[0]).toEqual(dateTime(first));
    expect(valuesOf('dcat:Dataset', 'dct:modified')[0]).toEqual(dateTime(newest));
    expect(
      graphOf(unreleasedCatalogue)
        .flatMap((it) => it.properties)
        .map(([it]) => it),
    ).not.toContain('dct:modified');
  });
});

test('a name of a vocabulary is written out, an address is left', () => {
  expect(expand('dct:title')).toBe('http://purl.org/dc/terms/title');
  expect(expand('https://example.jp/a#B')).toBe('https://example.jp/a#B');
});
