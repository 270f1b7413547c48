import { join } from 'node:path';
import { expect } from 'vitest';
import type { Intake } from '../../../load/intake/finish-intake.ts';
import { readMap } from '../../../load/intake/form/map/read-map.ts';
import { takeInForm } from '../../../load/intake/form/take-in-form.ts';
import { readInput, type Folder } from '../../../load/read/folder.ts';
import type { Grid } from '../../../load/read/workbook/grid.ts';

/** A plan of 架空市 of which nothing is known but its divisions and its scale. */
const printed = readInput(join(import.meta.dirname, '../../printed-forms'));
const emptyPlan: Folder = {
  ...printed,
  files: printed.files.filter(
    ({ path }) => !path.startsWith('data/plans/') || path.endsWith('/scales.csv'),
  ),
};

/** What comes of sheets that are taken in with a map, by a plan of which nothing is known if no other is given. */
export function taken(grids: Grid | Grid[], yaml: string, folder = emptyPlan): Intake {
  const { map, problems } = readMap('map.yaml', yaml);
  expect(problems).toEqual([]);
  return takeInForm([[grids].flat()], map!, folder, { check: () => [] });
}

/** The rows that are added, with the cells that are asked about. */
export function rows({ changes }: Intake, table: string, columns: string): string[] {
  return changes
    .filter((change) => change.table === table)
    .map(({ cells }) =>
      columns
        .split(' ')
        .map((name) => cells.find(({ column }) => column === name)?.after ?? '')
        .join(' '),
    );
}
