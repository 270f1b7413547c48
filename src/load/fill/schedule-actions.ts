import { tables as allTables } from '../../tables/all-tables.ts';
import type { RawRecord, RawTable } from '../read/parse.ts';
import type { Filler } from './filler.ts';

/** A stage that schedule_actions gives to one action names it too. */
export function actionCells(tables: readonly RawTable[]): Filler {
  const links = tableNamed(tables, 'schedule_actions')?.records ?? [];
  const byStage = Map.groupBy(links, stageOf);
  const onlyAction = (record: RawRecord) => {
    const own = byStage.get(stageOf(record)) ?? [];
    return own.length === 1 ? (own[0]!.cells['action_no'] ?? '') : '';
  };
  const ofSchedule = { action_no: onlyAction };
  const ofOthers = {};
  return ({ table }) => (table.name === 'schedule' ? ofSchedule : ofOthers);
}

/** A stage that names its action need not be listed in schedule_actions: the row is added. */
export function withActionRows(tables: readonly RawTable[], planId: string): RawTable[] {
  const schedule = tableNamed(tables, 'schedule');
  const links = tableNamed(tables, 'schedule_actions');
  const known = new Set((links?.records ?? []).map(linkOf));
  const added = (schedule?.records ?? [])
    .filter((record) => record.cells['action_no'] && !record.isMisshapen)
    .filter((record) => !known.has(linkOf(record)))
    .map(linkRecord);
  if (added.length === 0) return [...tables];
  if (!links) return [...tables, newTable(planId, added)];
  return tables.map((raw) =>
    raw === links ? { ...raw, records: [...raw.records, ...added] } : raw,
  );
}

function tableNamed(tables: readonly RawTable[], name: string): RawTable | undefined {
  return tables.find(({ table }) => table.name === name);
}

function stageOf({ cells }: RawRecord): string {
  return `${cells['measure_no']}/${cells['stage_no']}`;
}

function linkOf(record: RawRecord): string {
  return `${stageOf(record)}/${record.cells['action_no']}`;
}

const linkNames: ReadonlySet<string> = new Set(
  allTables.schedule_actions.columns.map(({ name }) => name),
);

function linkRecord({ line, cells }: RawRecord): RawRecord {
  const own = { measure_no: '', stage_no: '', action_no: '', basis: '' };
  for (const name of ['measure_no', 'stage_no', 'action_no'] as const)
    own[name] = cells[name] ?? '';
  return { line, cells: own, isMisshapen: false, filled: linkNames };
}

function newTable(planId: string, records: readonly RawRecord[]): RawTable {
  const table = allTables.schedule_actions;
  return {
    table,
    file: `data/plans/${planId}/${table.name}.csv`,
    planId,
    header: table.columns.map(({ name }) => name),
    records,
  };
}
