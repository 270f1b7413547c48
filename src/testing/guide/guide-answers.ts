import { DatabaseSync } from 'node:sqlite';
import { readTable } from '../../quality/standards/read-tables.ts';

/** A published table as it was read back: its CSV, and the types that its JSON tells. */
export interface ReadBack {
  csv: string;
  types: Readonly<Record<string, string>>;
}

/** The questions of a guide: the query, and the answer as it stands there. */
export function questionsIn(guide: string): { title: string; sql: string; answer: string[][] }[] {
  return guide
    .split('\n### ')
    .slice(1)
    .map((part) => {
      const sql = /```sql\n([\s\S]*?)```/.exec(part)![1]!;
      const lines = part.split('\n').filter((line) => line.startsWith('| '));
      const answer = lines.map((line) => line.slice(2, -2).split(' | '));
      return { title: part.split('\n')[0]!, sql, answer: [answer[0]!, ...answer.slice(2)] };
    });
}

/** Runs the queries of a guide over the CSVs; gives each answer that is another, with what it is. */
export function wrongAnswers(guide: string, read: (table: string) => ReadBack): string[] {
  const database = new DatabaseSync(':memory:');
  const [, setup] = /```sql setup\n([\s\S]*?)```/.exec(guide)!;
  for (const [, table] of setup!.matchAll(/CREATE VIEW (\w+)/g))
    fill(database, table!, read(table!));
  return questionsIn(guide).flatMap(({ title, sql, answer }) => {
    const rows = database.prepare(sql).all() as Record<string, unknown>[];
    const found = [answer[0]!, ...rows.map((row) => Object.values(row).map(String))];
    const names = rows[0] ? Object.keys(rows[0]) : answer[0]!;
    const isRight = JSON.stringify([names, found]) === JSON.stringify([answer[0], answer]);
    return isRight ? [] : [`${title}: ${JSON.stringify(found)}`];
  });
}

const sqlTypes: Record<string, string> = {
  integer: 'INTEGER',
  fiscal_year: 'INTEGER',
  boolean: 'INTEGER',
  number: 'REAL',
};

function fill(database: DatabaseSync, table: string, { csv, types }: ReadBack): void {
  const names = Object.keys(types);
  const columns = names.map((name) => `"${name}" ${sqlTypes[types[name]!] ?? 'TEXT'}`);
  database.exec(`CREATE TABLE ${table} (${columns.join(', ')})`);
  const insert = database.prepare(`INSERT INTO ${table} VALUES (${names.map(() => '?').join()})`);
  for (const row of readTable(csv).rows)
    insert.run(
      ...names.map((name) => {
        const cell = row[name]!;
        if (cell === '') return null;
        return types[name] === 'boolean' ? Number(cell === 'yes') : cell;
      }),
    );
}
