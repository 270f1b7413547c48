import type { RawTable } from './parse.ts';
import type { Problem } from '../report/problem.ts';
import { parseProse, type RawProse } from './prose.ts';
import type { Folder, TextFile } from './folder.ts';
import { sortTables, unknownFile } from './sort-tables.ts';

/** The whole input as written: what every rule looks at. */
export interface RawInput {
  tables: readonly RawTable[];
  prose: readonly RawProse[];
  /** Paths under public/ of what is published untouched: `files/plan.pdf`. */
  publicFiles: readonly string[];
  /** Paths of files that could not be read or are none of ours; that is their one problem. */
  unreadable: readonly string[];
  /** Names that addresses use for pages and files of their own, in small letters: `timeline`. */
  takenNames: ReadonlySet<string>;
}

/** Sorts files into tables and prose by their path; a file with no place there is a problem. */
export function sortFiles(
  folder: Folder,
  takenNames: ReadonlySet<string>,
): { input: RawInput; problems: Problem[] } {
  const { files, strangers, publicFiles } = folder;
  const astray = [
    ...folder.problems,
    ...strangers.map((path) => (path.startsWith('content/') ? noProse(path) : unknownFile(path))),
  ];
  const isProse = ({ path }: TextFile) => path.startsWith('content/');
  const parsed = files.filter(isProse).map((file) => parseProse(file));
  const sorted = sortTables(files.filter((file) => !isProse(file)));
  const problems = [
    ...astray,
    ...sorted.problems,
    ...parsed.flatMap(({ problems: ofFile }) => ofFile),
  ];
  const input = {
    tables: sorted.tables,
    prose: parsed.map(({ prose }) => prose),
    publicFiles,
    unreadable: astray.map(({ file }) => file),
    takenNames,
  };
  return { input, problems };
}

/** What lies in content/ and is no prose, told by what it probably is. */
function noProse(file: string): Problem {
  const name = file.split('/').at(-1)!;
  const isProse = /\.(mdx?|markdown|txt|mdx\.txt)$/i.test(name);
  return {
    rule: 'prose-place',
    file,
    message: 'content/ に、文章ではないファイルがあります。読みません。',
    found: name,
    expected: '名前の終わりが .mdx（小文字）の文章',
    fix: isProse
      ? `名前の終わりを .mdx に変えてください（${name.replace(/(\.\w+)+$/, '.mdx')}）。`
      : 'content/ の外へ移してください。絵やPDFは public/ に置くと、文章から示せます。',
  };
}
