import { describe, expect, test } from 'vitest';
import type { Row } from '../../../tables/all-tables.ts';
import { entered, printedActions, printedCells } from './reading.ts';

const divisions = new Map(entered.divisions.map((row) => [row.division_id, row.name]));
const actions = new Map(entered.actions.map((row) => [row.action_no, row]));

/** The columns of the printed tables, with the years that stand above them. */
const columns = [
  { column: 'r6', first: 2024, last: 2024 },
  { column: 'r7', first: 2025, last: 2025 },
  { column: 'r8_r10', first: 2026, last: 2028 },
] as const;

/** In this cell no arrow is printed between the stages. */
const withoutArrow = ['3-1-1-3 研修実施【R9】検討・見直し'];

const stagesByAction = Map.groupBy(entered.scheduleActions, ({ action_no }) => action_no);
const stages = new Map(entered.schedule.map((row) => [`${row.measure_no}/${row.stage_no}`, row]));

/** Stages of an action that stand in a cell of the printed table, in their order; null: all tracks. */
function stagesIn(actionNo: string, track: string | null, first: number, last: number) {
  return (stagesByAction.get(actionNo) ?? [])
    .map(({ measure_no, stage_no }) => stages.get(`${measure_no}/${stage_no}`)!)
    .filter((row) => track === null || (row.track ?? '') === track)
    .filter(({ start_fy }) => start_fy >= first && start_fy <= last)
    .sort((a, b) => a.stage_no - b.stage_no);
}

/** 試行, 【R9】 運用 → 試行→【R9】運用; a mark such as [～R8] stands behind its stage. */
function joined(parts: Row<'schedule'>[], arrow: string): string {
  const words = parts.map(({ stage, period_label }) =>
    period_label?.includes('～') ? `${stage}${period_label}` : `${period_label ?? ''}${stage}`,
  );
  return words.join(arrow);
}

describe.each(printedCells)('$action_no $track', ({ action_no, track, ...line }) => {
  test.each(columns)('$column is printed as the rows say', ({ column, first, last }) => {
    const found = stagesIn(action_no, track, first, last);
    const printed = [...new Set(found.map((row) => row.printed))];
    // The data keep the name of a track in the cell before which it is printed.
    const withTrack = track && column === 'r6' ? `【${track}】${line[column]}` : line[column];
    const isFlat = withoutArrow.includes(`${action_no} ${line[column]}`);
    expect(printed).toEqual(line[column] === '' ? [] : [withTrack]);
    expect(joined(found, isFlat ? '' : '→')).toBe(line[column]);
  });

  test('the name of chapter IV is the title, or stands in the note on it', () => {
    const { title, title_note } = actions.get(action_no)!;
    const isTitle = title === line.action_name_iv;
    expect(title_note).toBe(
      isTitle ? null : `IV章の表では「${line.action_name_iv}」と書かれている。`,
    );
  });
});

describe.each(printedActions)('$action_no in chapter V', ({ action_no, ...line }) => {
  test('has its name, page and measure', () => {
    const { title, source_page, measure_no } = actions.get(action_no)!;
    expect([title, source_page, measure_no]).toEqual([
      line.action_name_v,
      line.page,
      line.measure_no,
    ]);
  });

  test('has all its stages on that page', () => {
    const pages = stagesIn(action_no, null, 2024, 2028).map((row) => row.source_page);
    expect([...new Set(pages)]).toEqual([line.page]);
  });

  test('has its divisions in printed order', () => {
    const own = entered.responsibilities.filter((row) => row.action_no === action_no);
    const names = own
      .sort((a, b) => a.order - b.order)
      .map((row) => divisions.get(row.division_id));
    expect(names.join('|')).toBe(line.divisions);
  });
});

test('both readings have the same actions in the same order', () => {
  const printed = printedActions.map(({ action_no }) => action_no);
  expect(entered.actions.map(({ action_no }) => action_no)).toEqual(printed);
  expect([...new Set(printedCells.map(({ action_no }) => action_no))]).toEqual(printed);
});

describe('a year mark is the year in which its stage begins or, with ～, ends', () => {
  const marked = entered.schedule.filter(({ period_label }) => period_label !== null);
  test.each(marked)('$measure_no $stage_no $period_label', ({ period_label, start_fy, end_fy }) => {
    const year = 2018 + Number(/\d+/.exec(period_label!)![0]);
    expect(period_label!.includes('～') ? end_fy : start_fy).toBe(year);
  });
});
