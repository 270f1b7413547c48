import type { Folder, TextFile } from '../read/folder.ts';
import { sortProblems, type Problem } from '../report/problem.ts';
import { draftText, isChanged, rowAtLine } from './drafts/draft-text.ts';
import type { Draft, Drafts } from './drafts/drafts.ts';
import { linkStages } from './drafts/link-stages.ts';
import { listChanges, type RowChange } from './drafts/list-changes.ts';
import { proposeChanges, type ProposedChange } from './drafts/propose-changes.ts';
import { proposeRevisions } from './drafts/propose-revisions.ts';
import type { IntakeNotes, Remark } from './intake-notes.ts';
import type { Mended } from './intake-notes.ts';

/** What came of taking in files: to be written only if `problems` is empty. */
export interface Intake {
  changes: readonly RowChange[];
  /** Cells that were understood otherwise than they stand. */
  mended: readonly Mended[];
  remarks: readonly Remark[];
  problems: readonly Problem[];
  /** Files of data/ that change, whole. */
  files: readonly TextFile[];
  proposals: readonly ProposedChange[];
}

/** What is wrong in a folder. */
export type Check = (folder: Folder) => readonly Problem[];

/** What has come of the drafts once all is written into them. */
export function finishIntake(
  drafts: Drafts,
  notes: IntakeNotes,
  current: Folder,
  check: Check,
): Intake {
  linkStages(drafts);
  const changed = drafts.opened().filter(({ rows }) => rows.some(isChanged));
  const files = changed.map((draft) => ({ path: draft.file, text: draftText(draft) }));
  const found = [...notes.problems, ...drafts.contradictions];
  const changes = listChanges(changed);
  return {
    changes,
    mended: notes.mended,
    remarks: notes.remarks,
    // What the rules say of half-read data would only confuse.
    problems: sortProblems(found.length > 0 ? found : newProblems(current, files, changed, check)),
    files,
    proposals: [
      ...proposeChanges(changes.filter(({ file }) => !isFirst(drafts, file))),
      ...proposeRevisions(changed.filter(({ file }) => !isFirst(drafts, file))),
    ],
  };
}

/** A table that is filled for the first time: what is in it was never otherwise. */
function isFirst(drafts: Drafts, file: string): boolean {
  const draft = drafts.opened().find((it) => it.file === file);
  return draft?.rows.every(({ before }) => before === null) === true;
}

/** The problems that the new data have, with the cells from which they come; the old had none. */
function newProblems(
  current: Folder,
  files: readonly TextFile[],
  drafts: readonly Draft[],
  check: Check,
): Problem[] {
  const paths = new Set(files.map(({ path }) => path));
  const all = [...current.files.filter(({ path }) => !paths.has(path)), ...files];
  const folder = { ...current, files: all.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
  return check(folder).map((problem) => inWorkbook(problem, drafts));
}

function inWorkbook(problem: Problem, drafts: readonly Draft[]): Problem {
  const draft = drafts.find(({ file }) => file === problem.file);
  const row = draft && rowAtLine(draft, problem.line ?? 0);
  const column = String(problem.column ?? '');
  const [first] = [...(row?.places.values() ?? []), ...(row?.hints.values() ?? [])];
  const place = row?.places.get(column) ?? row?.hints.get(column) ?? first;
  if (!place) return problem;
  const { line: _, ...rest } = problem;
  const title = draft!.table.columns.find(({ name }) => name === column)?.title;
  const told = {
    ...rest,
    file: place.file,
    column: `${place.words}${title ? `（${title}）` : ''}`,
  };
  // A row of which the cell is not known has its place, but what was found stands elsewhere.
  const { cell } = row?.places.get(column) ?? row?.hints.get(column) ?? {};
  return cell ? { ...told, cell } : told;
}
