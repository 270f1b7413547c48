import { addRow, type Draft, type DraftRow, type Drafts } from '../drafts/drafts.ts';
import { nextNumber } from '../drafts/new-numbers.ts';
import { reportSource } from '../drafts/report-source.ts';
import type { EntryLine } from './entry-line.ts';
import type { TaskKind } from './results-of.ts';

/** What a new row of results tells, and how its place in the report is called. */
interface ResultKind {
  kind: 'achievement' | 'assessment';
  /** 「取組状況」 of 「取組状況 1-1-1」. */
  place: string;
}

export const achievement: ResultKind = { kind: 'achievement', place: '取組状況' };
export const assessment: ResultKind = { kind: 'assessment', place: '評価' };

/** Adds a result of an action or a measure for the year of the sheet, with its number and the report of that year. */
export function addResult(
  line: EntryLine,
  task: TaskKind,
  { kind, place }: ResultKind,
  draft: Draft,
  drafts: Drafts,
): DraftRow {
  const { planId, fy, no, subject } = line;
  const source = reportSource(drafts, planId, fy);
  const plan = drafts.open('plans', null).rows.find(({ cells }) => cells['plan_id'] === planId);
  const cells = {
    fy: String(fy),
    kind,
    measure_no: subject.cells['measure_no'] ?? '',
    action_no: task === 'action' ? no : '',
    source_id: source === plan?.cells['source_id'] ? '' : source,
    source_place: `${place} ${no}`,
  };
  const row = addRow(draft, { result_no: nextNumber(draft, cells) ?? '', ...cells });
  row.hints.set('result_no', line.place('no'));
  return row;
}
