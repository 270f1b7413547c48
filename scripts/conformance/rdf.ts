import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsOf } from '../../src/quality/standards/shacl.ts';
import {
  triplesOfJsonLd,
  triplesOfRdfXml,
  triplesOfTurtle,
} from '../../src/quality/standards/triples.ts';
import type { Verdict } from './verdict.ts';

/** The shapes that bind, and those that only advise: vocabularies of the EU that Japan does not use. */
const shapeSets = [
  {
    name: 'shapes + ranges',
    files: ['shacl__dcat-ap-SHACL.ttl', 'shacl__ranges.ttl'],
    binds: true,
  },
  {
    name: 'html shapes + range',
    files: ['html__shacl__shapes.ttl', 'html__shacl__range.ttl'],
    binds: true,
  },
  { name: 'recommended', files: ['html__shacl__shapes_recommended.ttl'], binds: true },
  { name: 'deprecated', files: ['html__shacl__deprecateduris.ttl'], binds: true },
  {
    name: 'EU vocabularies (advice)',
    files: ['html__shacl__mdr-vocabularies.shape.ttl'],
    binds: false,
  },
];

/** Every catalogue in RDF against DCAT-AP 3, and its three forms against each other. */
export async function conformRdf(standards: string, site: string): Promise<Verdict[]> {
  const files = ['catalog.ttl', ...globSync('ckan/*/catalog.ttl', { cwd: site }).sort()];
  const verdicts: Verdict[] = [await conformForms(site)];
  for (const file of files) {
    const turtle = readFileSync(join(site, file), 'utf8');
    for (const set of shapeSets) verdicts.push(await conformShapes(standards, file, turtle, set));
  }
  return verdicts;
}

async function conformShapes(
  standards: string,
  file: string,
  turtle: string,
  { name, files, binds }: (typeof shapeSets)[number],
): Promise<Verdict> {
  const folder = join(standards, 'shapes', 'dcat-ap-3.0.1');
  const shapes = files.map((it) => readFileSync(join(folder, it), 'utf8'));
  const findings = await findingsOf(turtle, shapes);
  const isFault = ({ isViolation }: { isViolation: boolean }) => binds && isViolation;
  return {
    file,
    rules: `DCAT-AP 3.0.1 ${name}`,
    counts: { triples: triplesOfTurtle(turtle).length, datasets: countOf(turtle, 'dcat:Dataset') },
    violations: findings.filter(isFault).map(({ text }) => text),
    warnings: findings.filter((it) => !isFault(it)).map(({ text }) => text),
  };
}

async function conformForms(site: string): Promise<Verdict> {
  const text = (file: string) => readFileSync(join(site, file), 'utf8');
  const turtle = triplesOfTurtle(text('catalog.ttl'));
  const others = {
    'catalog.jsonld': await triplesOfJsonLd(text('catalog.jsonld')),
    'catalog.rdf': await triplesOfRdfXml(text('catalog.rdf')),
  };
  return {
    file: 'catalog.ttl, catalog.jsonld, catalog.rdf',
    rules: 'the same triples',
    counts: { triples: turtle.length },
    violations: Object.entries(others)
      .filter(([, triples]) => triples.join('\n') !== turtle.join('\n'))
      .map(([file, triples]) => `${file} has other triples (${triples.length})`),
    warnings: [],
  };
}

function countOf(turtle: string, type: string): number {
  return turtle.split('\n').filter((line) => line === `  a ${type} ;`).length;
}
