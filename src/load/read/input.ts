import { tableList } from '../../tables/all-tables.ts';
import type { Table } from '../../tables/describe/table.ts';
import { parseTable, type RawTable } from './parse.ts';
import type { Problem } from '../report/problem.ts';
import { parseProse, type RawProse } from './prose.ts';
import type { Folder } from './folder.ts';
import { nearestTo } from '../report/nearest.ts';

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
  const tables: RawTable[] = [];
  const prose: RawProse[] = [];
  const astray = [
    ...folder.problems,
    ...strangers.map((path) => (path.startsWith('content/') ? noProse(path) : unknownFile(path))),
  ];
  const unreadable = astray.map(({ file }) => file);
  const problems = [astray];
  for (const file of files) {
    if (file.path.startsWith('content/')) {
      const parsed = parseProse(file);
      prose.push(parsed.prose);
      problems.push(parsed.problems);
      continue;
    }
    const place = tableAt(file.path);
    if (!place) {
      problems.push([unknownFile(file.path)]);
      continue;
    }
    const parsed = parseTable(file, place.table, place.planId);
    tables.push(parsed.raw);
    problems.push(parsed.problems);
  }
  const input = { tables, prose, publicFiles, unreadable, takenNames };
  return { input, problems: problems.flat() };
}

function tableAt(path: string) {
  const found = /^data\/(?:plans\/([^/]+)\/)?([^/]+)\.csv$/.exec(path);
  if (!found) return undefined;
  const planId = found[1] ?? null;
  const scope = planId === null ? 'site' : 'plan';
  const table = tableList.find(({ name, scope: where }) => name === found[2] && where === scope);
  return table && { table, planId };
}

const homes = { site: 'data/', plan: 'data/plans/<plan_id>/' };

function unknownFile(file: string): Problem {
  const name = file.split('/').at(-1)!;
  const scope = file.startsWith('data/plans/') ? 'plan' : 'site';
  const fileName = (table: Table) => `${table.name}.csv`;
  const names = tableList.filter((table) => table.scope === scope).map(fileName);
  const misplaced = tableList.find((table) => fileName(table) === name);
  const words = misplaced
    ? {
        message: `この表は ${homes[misplaced.scope]} に置くものです。`,
        fix: `${homes[misplaced.scope]} へ移してください。`,
      }
    : {
        message: 'このファイルが何の表か、名前からわかりません。',
        nearest: nearestTo(name, names),
        fix: 'ファイル名を表の名前に直すか、data/ の外へ移してください。',
      };
  const expected = `${homes[scope]} に置ける表: ${names.join('、')}`;
  return { rule: 'unknown-file', file, found: name, expected, ...words };
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
