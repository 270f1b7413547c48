/**
 * A row with every column in its order and nothing in it. Rows are made as copies of it (`{ ...blank }`): the
 * engine then lays out all rows of a table alike and each at once, not column after column.
 */
export function blankRow<Blank>(names: Iterable<string>, blank: Blank): Record<string, Blank> {
  const row: Record<string, Blank> = {};
  for (const name of names) row[name] = blank;
  return row;
}
