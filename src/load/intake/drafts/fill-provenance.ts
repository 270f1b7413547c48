import type { Draft, DraftRow, Drafts } from './drafts.ts';
import { reportSource } from './report-source.ts';

const columns = ['source_id', 'source_place', 'source_page'] as const;

/**
 * Where a new row is written, if it says nothing of that: as its measure, action or indicator; a result
 * in the report of its year.
 */
export function fillProvenance(draft: Draft, row: DraftRow, drafts: Drafts): void {
  if (!draft.header.includes('source_place') || row.cells['source_place']) return;
  const { planId, table } = draft;
  const no = row.cells['action_no'] || row.cells['measure_no'] || row.cells['indicator_no'] || '';
  const fy = Number(row.cells['fy']);
  if (planId !== null && table.name === 'results' && fy > 0) {
    row.cells['source_id'] ||= reportSource(drafts, planId, fy);
    row.cells['source_place'] = `取組状況 ${no}`.trim();
    return;
  }
  const owner = ownerOf(row, drafts, planId, table.name);
  if (owner) for (const name of columns) row.cells[name] ||= owner.cells[name] ?? '';
}

/** The measure of an action, the indicator of a value. */
function ownerOf(
  { cells }: DraftRow,
  drafts: Drafts,
  planId: string | null,
  table: string,
): DraftRow | undefined {
  const homes = [
    ['indicators', 'indicator_no'],
    ['measures', 'measure_no'],
    ['sections', 'section_no'],
  ] as const;
  const found = homes.find(([home, column]) => home !== table && cells[column]);
  if (!found || planId === null) return undefined;
  const [home, column] = found;
  return drafts.open(home, planId).rows.find((row) => row.cells[column] === cells[column]);
}
