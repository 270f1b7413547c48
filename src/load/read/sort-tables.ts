import { tableList } from '../../tables/all-tables.ts';
import type { Table } from '../../tables/describe/table.ts';
import { nearestTo } from '../report/nearest.ts';
import type { Problem } from '../report/problem.ts';
import type { TextFile } from './folder.ts';
import { parseTable, type RawTable } from './parse.ts';

/** Cuts the files that are tables by their path; one that has no place there is a problem. */
export function sortTables(files: readonly TextFile[]): {
  tables: RawTable[];
  problems: Problem[];
} {
  const tables: RawTable[] = [];
  const problems = files.map((file) => {
    const place = tableAt(file.path);
    if (!place) return [unknownFile(file.path)];
    const parsed = parseTable(file, place.table, place.planId);
    tables.push(parsed.raw);
    return parsed.problems;
  });
  return { tables, problems: problems.flat() };
}

/** The table that a file is by its path: `data/plans/x/results.csv`; nothing where it has no place. */
export function tableAt(path: string): { table: Table; planId: string | null } | undefined {
  const found = /^data\/(?:plans\/([^/]+)\/)?([^/]+)\.csv$/.exec(path);
  if (!found) return undefined;
  const planId = found[1] ?? null;
  const scope = planId === null ? 'site' : 'plan';
  const table = tableList.find(({ name, scope: where }) => name === found[2] && where === scope);
  return table && { table, planId };
}

const homes = { site: 'data/', plan: 'data/plans/<plan_id>/' };

/** A file of data/ whose name is that of no table there. */
export function unknownFile(file: string): Problem {
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
  if (/\.(xlsx?|xlsm|ods|numbers)$/i.test(name))
    Object.assign(words, {
      message: '表計算ソフトのブックです。data/ に置けるのは CSV だけです。',
      fix: 'data/ の外へ移し、npm run import -- <ファイル> で取り込むか、シートを「CSV UTF-8」で保存してください。',
    });
  const expected = `${homes[scope]} に置ける表: ${names.join('、')}`;
  return { rule: 'unknown-file', file, found: name, expected, ...words };
}
