import { prefixesFor, type Resource, type Value } from './resource.ts';

/** JSON-LD 1.1 with its context inside: CKAN's reader would fetch any other, and dies when it cannot. */
export function toJsonLd(resources: readonly Resource[]): string {
  const graph = resources.map(({ iri, types, properties }) => ({
    '@id': iri,
    '@type': types,
    ...Object.fromEntries(
      properties.map(([predicate, values]) => [predicate, values.map(written)]),
    ),
  }));
  return `${JSON.stringify({ '@context': prefixesFor(resources), '@graph': graph }, null, 1)}\n`;
}

function written(value: Value) {
  if ('iri' in value) return { '@id': value.iri };
  const { text, language, datatype } = value;
  return {
    '@value': text,
    ...(language ? { '@language': language } : {}),
    ...(datatype ? { '@type': datatype } : {}),
  };
}
