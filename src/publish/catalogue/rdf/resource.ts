import { cleanText } from '../clean-text.ts';

/** What a property says: a thing by its IRI, or a literal with language or type. */
export type Value =
  | { iri: string }
  | { text: string; language: string | null; datatype: string | null };

/** A thing and what is said of it; every thing has an IRI, so that all forms are easy to compare. */
export interface Resource {
  iri: string;
  /** As `dcat:Dataset` or written out; CKAN reads the first. */
  types: string[];
  /** By predicate, as `dct:title`, in the order of writing. */
  properties: [predicate: string, values: Value[]][];
}

/** The vocabularies, each used in every form under this prefix. */
const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  wdrs: 'http://www.w3.org/2007/05/powder-s#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The prefixes that a form of some things names; that of pages only where there are pages. */
export function prefixesFor(things: readonly Resource[]): Record<string, string> {
  const { hydra, ...always } = prefixes;
  const isPaged = things.some(({ types }) => types.some((type) => type.startsWith('hydra:')));
  return isPaged ? { ...always, hydra } : always;
}

/** `dct:title` written out; what is written out already stays. */
export function expand(name: string): string {
  if (name.includes('//')) return name;
  const [prefix, local] = name.split(':') as [keyof typeof prefixes, string];
  return `${prefixes[prefix]}${local}`;
}

/** A thing with its properties; what is not known is left out. */
export function resource(
  iri: string,
  types: string | string[],
  properties: Record<string, (Value | null)[]>,
): Resource {
  return {
    iri,
    types: [types].flat(),
    properties: Object.entries(properties).flatMap(([predicate, values]) => {
      const known = values.filter((value) => value !== null);
      return known.length > 0 ? [[predicate, known] as [string, Value[]]] : [];
    }),
  };
}

/** A reference to a thing. */
export function to(thing: string | { iri: string } | null): Value | null {
  if (thing === null) return null;
  return { iri: typeof thing === 'string' ? thing : thing.iri };
}

/** Words; none where there is nothing to say. */
export function words(text: string | null, language: 'ja' | 'en' | null = null): Value | null {
  const clean = cleanText(text ?? '');
  return clean === '' ? null : { text: clean, language, datatype: null };
}

/** A value with a type: `typed('2024-04-01', 'xsd:date')`. */
export function typed(text: string | null, datatype: string): Value | null {
  return text === null ? null : { text, language: null, datatype };
}
