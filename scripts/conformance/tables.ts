import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../src/quality/standards/read-tables.ts';
import { rulesOfCsvw, rulesOfPackage } from '../../src/quality/standards/tabular-rules.ts';
import { faultsOfTables, type TableRules } from '../../src/quality/standards/tabular.ts';
import type { Verdict } from './verdict.ts';

/** The tables against what Data Package and CSVW say of them, and the list against the official columns. */
export function conformTables(standards: string, site: string): Verdict[] {
  const folder = join(site, 'data');
  const packageText = readFileSync(join(folder, 'datapackage.json'), 'utf8');
  const csvw = globSync('*.csv-metadata.json', { cwd: folder }).sort();
  const plans = globSync('plans/*/data', { cwd: site }).sort();
  return [
    conformRows(folder, 'data/datapackage.json', 'Table Schema', rulesOfPackage(packageText)),
    conformRows(folder, 'data/csv-metadata.json', 'CSVW', csvwIn(folder, 'csv-metadata.json')),
    ...csvw.map((file) => conformRows(folder, `data/${file}`, 'CSVW', csvwIn(folder, file))),
    conformTerms(standards, folder, ['csv-metadata.json', ...csvw]),
    conformChecksums(folder, 'data', packageText),
    ...plans.flatMap((it) => conformPlan(standards, site, it.replaceAll('\\', '/'))),
    ...['opendata-list.csv', ...globSync('ckan/*/opendata-list.csv', { cwd: site }).sort()].map(
      (file) => conformList(standards, site, file),
    ),
  ];
}

/** The same for the files of one plan. */
function conformPlan(standards: string, site: string, place: string): Verdict[] {
  const folder = join(site, place);
  const text = readFileSync(join(folder, 'datapackage.json'), 'utf8');
  const [packaged, csvw] = ['datapackage.json', 'csv-metadata.json'].map((it) => `${place}/${it}`);
  return [
    conformRows(folder, packaged!, 'Table Schema', rulesOfPackage(text)),
    conformRows(folder, csvw!, 'CSVW', csvwIn(folder, 'csv-metadata.json')),
    conformTerms(standards, folder, ['csv-metadata.json']),
    conformChecksums(folder, place, text),
  ];
}

function csvwIn(folder: string, file: string): TableRules[] {
  return rulesOfCsvw(readFileSync(join(folder, file), 'utf8'));
}

function conformRows(folder: string, file: string, rules: string, said: TableRules[]): Verdict {
  const tables = new Map(
    said.map(({ name }) => [name, readTable(readFileSync(join(folder, name), 'utf8'))]),
  );
  const rows = [...tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
  return {
    file,
    rules: `${rules} on the rows`,
    counts: { tables: tables.size, rows },
    violations: faultsOfTables(said, tables),
    warnings: [],
  };
}

/** Every key of the metadata is a term of CSVW or has a prefix. */
function conformTerms(standards: string, folder: string, files: string[]): Verdict {
  const path = join(standards, 'schemas', 'csvw', 'csvw.jsonld');
  const context = (
    JSON.parse(readFileSync(path, 'utf8')) as { '@context': Record<string, unknown> }
  )['@context'];
  const used = new Set<string>();
  for (const file of files)
    JSON.parse(readFileSync(join(folder, file), 'utf8'), function (this: unknown, key, value) {
      if (!Array.isArray(this) && key !== '') used.add(key);
      return value as unknown;
    });
  const languages = ['und', 'ja', 'en'];
  const isKnown = (key: string) => /^@|:/.test(key) || key in context || languages.includes(key);
  return {
    file: 'data/*csv-metadata.json',
    rules: 'the terms of csvw.jsonld',
    counts: { files: files.length, terms: used.size },
    violations: [...used].filter((key) => !isKnown(key)).map((key) => `no term of CSVW: ${key}`),
    warnings: [],
  };
}

function conformChecksums(folder: string, place: string, packageText: string): Verdict {
  const { resources } = JSON.parse(packageText) as {
    resources: { path: string; bytes: number; hash: string }[];
  };
  const wrong = resources.filter(({ path, bytes, hash }) => {
    const content = readFileSync(join(folder, path));
    const sha256 = createHash('sha256').update(content).digest('hex');
    return content.byteLength !== bytes || hash !== `sha256:${sha256}`;
  });
  return {
    file: `${place}/datapackage.json`,
    rules: 'size and SHA-256 of the files',
    counts: { files: resources.length },
    violations: wrong.map(({ path }) => `${path} is another file`),
    warnings: [],
  };
}

function conformList(standards: string, site: string, file: string): Verdict {
  const header = (text: string) => text.replace(/^\uFEFF/, '').split(/\r?\n/)[0];
  const sample = readFileSync(join(standards, 'opendata-list-sample.csv'), 'utf8');
  const text = readFileSync(join(site, file), 'utf8');
  const { rows } = readTable(text.replace(/^\uFEFF/, ''));
  const licences = rows.filter((row) => row['ファイル_ライセンス'] !== 'CC BY 4.0');
  const columns = header(sample) === header(text) ? [] : ['the columns are others'];
  return {
    file,
    rules: 'オープンデータ一覧',
    counts: { columns: Object.keys(rows[0] ?? {}).length, rows: rows.length },
    violations: [...columns, ...licences.map((row) => `${row['ファイル_ID']}: other licence`)],
    warnings: [],
  };
}
