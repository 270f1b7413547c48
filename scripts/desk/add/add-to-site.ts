import { resolve } from 'node:path';
import { draftText, isChanged } from '../../../src/load/intake/drafts/draft-text.ts';
import { openDrafts, type Drafts } from '../../../src/load/intake/drafts/drafts.ts';
import { problemsIn } from '../../../src/load/load.ts';
import { readInput, type TextFile } from '../../../src/load/read/folder.ts';
import { formatProblems } from '../../../src/load/report/problem.ts';
import { Stop } from '../../launch/stop.mjs';
import { writeFiles } from '../write-files.ts';

/** What is added to a site folder beside the rows in the drafts. */
export interface Addition {
  /** Files that are not there yet. */
  files: readonly TextFile[];
  /** What is to be done next, a sentence each. */
  next: readonly string[];
}

/** What a command that adds to a site folder works on: the tables as they are, and what was typed. */
export interface AddOrder {
  drafts: Drafts;
  words: readonly string[];
  options: Readonly<Record<string, string | undefined>>;
}

/**
 * Adds to a site folder: the rows that `add` puts into the drafts, and its files. A file that is there is never
 * written over, and nothing is written unless the folder passes the check with it.
 */
export function addToSite(
  inputFolder: string,
  takenNames: ReadonlySet<string>,
  add: (order: AddOrder) => Addition,
  typed: Omit<AddOrder, 'drafts'>,
): void {
  const folder = readInput(inputFolder);
  const drafts = openDrafts(folder.files);
  const { files: added, next } = add({ drafts, ...typed });
  const paths = new Set(folder.files.map(({ path }) => path));
  const there = added.filter(({ path }) => paths.has(path));
  if (there.length > 0) throw new Stop(`もうあります。何も書きませんでした。\n${list(there)}`);
  const changed = drafts.opened().filter(({ rows }) => rows.some(isChanged));
  const files = [
    ...changed.map((draft) => ({ path: draft.file, text: draftText(draft) })),
    ...added,
  ];
  const written = new Set(files.map(({ path }) => path));
  const after = [...folder.files.filter(({ path }) => !written.has(path)), ...files];
  const problems = problemsIn(
    { ...folder, files: after.toSorted((a, b) => (a.path < b.path ? -1 : 1)) },
    takenNames,
  );
  if (problems.length > 0)
    throw new Stop(
      `このままでは点検を通らないので、何も書きませんでした。直すところが${problems.length}件あります。`,
      formatProblems(problems),
    );
  writeFiles(inputFolder, files);
  console.log(`書きました。\n${list(files)}\n次にすること：`);
  for (const [at, sentence] of next.entries())
    console.log(`  ${at + 1}. ${withFolder(sentence, inputFolder)}`);
}

const project = resolve(import.meta.dirname, '../../..');

/** Commands for another folder than the project's own name it first. */
function withFolder(sentence: string, inputFolder: string): string {
  if (resolve(inputFolder) === project) return sentence;
  return sentence.replaceAll(/(npm run [\w-]+)(?: --)?/g, `$1 -- ${inputFolder}`);
}

function list(files: readonly TextFile[]): string {
  return files.map(({ path }) => `  ${path}`).join('\n');
}
