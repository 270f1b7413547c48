import type { Site } from '../../model/types/model.ts';

/** Groups of words that mean the same in a search: those of the table, and terms with their other names. */
export function synonymGroups({ synonyms, glossary }: Site): readonly (readonly string[])[] {
  return [
    ...synonyms,
    ...glossary.map(({ term, aliases }) => [term, ...aliases]).filter(({ length }) => length > 1),
  ];
}
