import jsonld, { type JsonLdDocument } from 'jsonld';
import { Parser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import type { Quad } from '@rdfjs/types';

/** The triples of Turtle or N-Triples, each as one line, sorted. */
export function triplesOfTurtle(text: string, format = 'text/turtle'): string[] {
  return lines(new Parser({ format }).parse(text));
}

/** The triples of JSON-LD; a context on another host is an error. */
export async function triplesOfJsonLd(text: string): Promise<string[]> {
  const documentLoader = async (url: string): Promise<never> => {
    throw new Error(`a remote context: ${url}`);
  };
  const quads: unknown = await jsonld.toRDF(JSON.parse(text) as JsonLdDocument, {
    format: 'application/n-quads',
    documentLoader,
  });
  if (typeof quads !== 'string') throw new Error('N-Quads are text');
  return triplesOfTurtle(quads, 'application/n-quads');
}

/** The triples of RDF/XML. */
export function triplesOfRdfXml(text: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    const parser = new RdfXmlParser({ baseIRI: 'http://base.invalid/' });
    parser.on('data', (quad: Quad) => quads.push(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(lines(quads)));
    parser.write(text);
    parser.end();
  });
}

function lines(quads: Quad[]): string[] {
  return quads
    .map(({ subject, predicate, object }) =>
      JSON.stringify([
        subject.value,
        predicate.value,
        object.termType,
        object.value,
        object.termType === 'Literal' ? [object.language, object.datatype.value] : null,
      ]),
    )
    .sort();
}
