import type { Cell, PublishedTable } from '../../publish/datasets/published-table.ts';

/** A row as files with types hold it: yes and no of columns that know nothing else are true and false. */
export function withTruth(
  { columns }: Pick<PublishedTable, 'columns'>,
  row: Readonly<Record<string, Cell>>,
): Record<string, unknown> {
  const truths: Record<string, boolean> = { yes: true, no: false };
  const isTruth = (name: string) => {
    const values = columns.find((column) => column.name === name)?.values ?? {};
    return Object.keys(values).toSorted().join() === 'no,yes';
  };
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      isTruth(name) && cell !== null ? truths[cell] : cell,
    ]),
  );
}
