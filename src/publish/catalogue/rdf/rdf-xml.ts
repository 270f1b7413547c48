import { escapeXml } from '../../formats/xml.ts';
import { expand, prefixesFor, type Resource, type Value } from './resource.ts';

/** RDF 1.1 XML. */
export function toRdfXml(resources: readonly Resource[]): string {
  const names = Object.entries(prefixesFor(resources)).map(
    ([prefix, iri]) => ` xmlns:${prefix}="${iri}"`,
  );
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<rdf:RDF${names.join('')}>`,
    ...resources.map(description),
    '</rdf:RDF>',
  ].join('\n')}\n`;
}

function description({ iri, types, properties }: Resource): string {
  return [
    `<rdf:Description rdf:about="${escapeXml(iri)}">`,
    ...types.map((type) => `  <rdf:type rdf:resource="${expand(type)}"/>`),
    ...properties.flatMap(([predicate, values]) =>
      values.map((value) => `  ${element(predicate, value)}`),
    ),
    '</rdf:Description>',
  ].join('\n');
}

function element(predicate: string, value: Value): string {
  if ('iri' in value) return `<${predicate} rdf:resource="${escapeXml(value.iri)}"/>`;
  const { text, language, datatype } = value;
  const kind = language
    ? ` xml:lang="${language}"`
    : datatype
      ? ` rdf:datatype="${expand(datatype)}"`
      : '';
  return `<${predicate}${kind}>${escapeXml(text)}</${predicate}>`;
}
