import { tableList } from '../../tables/all-tables.ts';
import type { Table } from '../../tables/describe/table.ts';
import { parseTable, type RawTable } from './parse.ts';
import type { Problem } from '../report/problem.ts';
import { parseProse, type Prose } from './prose.ts';
import type { TextFile } from './folder.ts';
import { nearestTo } from '../report/nearest.ts';

/** The whole input as written: what every rule looks at. */
export interface RawInput {
  tables: readonly RawTable[];
  prose: readonly Prose[];
  /** Paths of files whose bytes could not be read; that is their one problem. */
  unreadable: readonly string[];
}

/** Sorts files into tables and prose by their path; a file with no place there is a problem. */
export function sortFiles(
  files: readonly TextFile[],
  unreadable: readonly string[] = [],
): { input: RawInput; problems: Problem[] } {
  const tables: RawTable[] = [];
  const prose: Prose[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    if (file.path.startsWith('content/')) {
      const parsed = parseProse(file);
      prose.push(parsed.prose);
      problems.push(...parsed.problems);
      continue;
    }
    const place = tableAt(file.path);
    if (!place) {
      problems.push(unknownFile(file.path));
      continue;
    }
    const parsed = parseTable(file, place.table, place.planId);
    tables.push(parsed.raw);
    problems.push(...parsed.problems);
  }
  return { input: { tables, prose, unreadable }, problems };
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
