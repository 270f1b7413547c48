/**
 * The key of a row as changes.csv writes it: 「1 / target / 2028」. Takes the columns of the key and their values. Parts
 * that are blank are left out, and so is the first version of a value (`original`), which a blank means as well: what
 * is published and what stands in data/ have one key.
 */
export function rowKey(columns: readonly string[], values: readonly string[]): string {
  return values
    .filter((value, at) => value !== '' && !(columns[at] === 'revision' && value === 'original'))
    .join(separator);
}

/** Between the parts of a key. */
export const separator = ' / ';
