import rdf from '@zazuko/env';
import { Parser } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/** What a shape says of a thing that breaks it. */
export interface Finding {
  isViolation: boolean;
  text: string;
}

/** Holds RDF (Turtle) against SHACL shapes (Turtle). */
export async function findingsOf(turtle: string, shapes: readonly string[]): Promise<Finding[]> {
  // By default it passes over a thing that it has looked at 50 times; its types do not tell of that.
  const options = { factory: rdf, maxNodeChecks: 0 };
  const validator = new SHACLValidator(read(shapes), options);
  const { results } = await validator.validate(read([turtle]));
  return results.map((result) => ({
    isViolation: result.severity?.value.endsWith('#Violation') ?? true,
    text: [
      result.focusNode?.value,
      result.path?.value,
      result.message.map(({ value }) => value).join(' / '),
      result.value?.value,
    ]
      .filter(Boolean)
      .join(' '),
  }));
}

function read(texts: readonly string[]) {
  const dataset = rdf.dataset();
  for (const text of texts)
    for (const quad of new Parser({ factory: rdf, baseIRI: 'http://base.invalid/' }).parse(text))
      // What is imported lies on other hosts; the shapes are whole without it.
      if (!quad.predicate.value.endsWith('owl#imports')) dataset.add(quad);
  return dataset;
}
