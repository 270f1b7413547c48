import { expand, prefixesFor, type Resource, type Value } from './resource.ts';

/** Turtle 1.1. */
export function toTurtle(resources: readonly Resource[]): string {
  const heads = Object.entries(prefixesFor(resources)).map(
    ([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`,
  );
  return `${heads.join('\n')}\n\n${resources.map(block).join('\n\n')}\n`;
}

function block({ iri, types, properties }: Resource): string {
  const said = properties.map(
    ([predicate, values]) => `  ${predicate} ${values.map(written).join(' ,\n    ')}`,
  );
  const kinds = types.map((type) => (type.includes('//') ? `<${type}>` : type));
  return `<${iri}>\n${[`  a ${kinds.join(' , ')}`, ...said].join(' ;\n')} .`;
}

function written(value: Value): string {
  if ('iri' in value) return `<${value.iri}>`;
  const { text, language, datatype } = value;
  const quoted = `"${text.replace(/["\\\n\t]/g, (character) => escapes[character]!)}"`;
  if (language) return `${quoted}@${language}`;
  return datatype ? `${quoted}^^<${expand(datatype)}>` : quoted;
}

const escapes: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t' };
