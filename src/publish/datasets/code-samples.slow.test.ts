import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import {
  fixtureCatalogue,
  fixtureDataset,
  fixtureFiles,
} from '../../testing/builders/fixture-catalogue.ts';
import { parseCsv } from '../../testing/builders/parse-csv.ts';
import { codeSamples } from './code-samples.ts';
import type { PublishedTable } from './published-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'ayumi-samples-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const { address, bytes } of fixtureFiles) {
  mkdirSync(join(folder, dirname(address)), { recursive: true });
  writeFileSync(join(folder, address), bytes);
}

const python = runs('python3', ['--version']);
const host = 'https://kaku.example.jp';
const codeIn = (name: string, language: string) =>
  codeSamples(fixtureDataset(name)).find((sample) => sample.language === language)?.code;

/**
 * Without Python a machine cannot tell whether the sample runs. On somebody's own machine that is told as
 * a skipped test, which the last line of `npm test` counts; in CI nothing may go untried, so it fails there.
 */
test.runIf(python || process.env['CI'])('python3 is there to try the samples with', () => {
  expect(python, 'CI で python3 が見つかりません。読み込みの例を試せません。').toBe(true);
});

const here = (code: string) => code.replace(host, pathToFileURL(folder).href);

describe('the sample for Python runs as it stands, with the files of this site', () => {
  const names = fixtureCatalogue.map(({ name }) => name);
  const printedBy = whenAsked(() =>
    runPython('python3', names, (name) => here(codeIn(name, 'python')!)),
  );
  test.runIf(python).each(names)('%s', (name) => {
    const { tables } = fixtureDataset(name);
    const printed = printedBy().get(name);
    expect(printed).toMatch(new RegExp(`^${tables[0]!.rows.length} 行\n\\{'`));
  });
});

/** The rows as the CSV means them: numbers as numbers, everything else as text, blanks as null. */
function meant({ columns, rows }: PublishedTable): (string | number | null)[][] {
  return rows.map((row) => columns.map(({ name }) => row[name] ?? null));
}

const withCsv = fixtureCatalogue.filter(({ kind }) => kind !== 'all').map(({ name }) => name);
const csvTable = (name: string) =>
  fixtureDataset(name).files.find(({ fileName }) => /^[a-z_]+\.csv$/.test(fileName))!.table!;

const pandas = ['python3', '/usr/bin/python3'].find((it) => runs(it, ['-c', 'import pandas']));
const rscript = runs('Rscript', ['--version']);

describe('the sample for pandas gives every cell as it is meant', () => {
  const dump = `
import json
plain = lambda it: None if pd.isna(it) else it if isinstance(it, str) else float(it)
print("@@" + json.dumps([[plain(it) for it in row] for row in data.itertuples(index=False)]))`;
  const sampleOf = (name: string) =>
    codeSamples(fixtureDataset(name)).find(({ title }) => title.includes('pandas'))!.code;
  const printedBy = whenAsked(() =>
    runPython(pandas!, withCsv, (name) => `${here(sampleOf(name))}${dump}`),
  );
  test.runIf(pandas).each(withCsv)('%s', (name) => {
    const printed = printedBy().get(name)!;
    expect(JSON.parse(printed.split('@@').at(-1)!)).toEqual(meant(csvTable(name)));
  });
});

describe('the sample for R gives every cell as it is meant', () => {
  const outOf = (name: string) => join(folder, `${name}.out.csv`);
  const dumped = (name: string) =>
    `${here(codeIn(name, 'r')!)}write.csv(data, "${outOf(name)}", row.names = FALSE, na = "", eol = "\\r\\n", qmethod = "double", fileEncoding = "UTF-8")\nrm(list = ls())\n`;
  const runAll = whenAsked(() =>
    execFileSync('Rscript', ['-'], {
      input: withCsv.map(dumped).join(''),
      env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
    }),
  );
  test.runIf(rscript).each(withCsv)('%s', (name) => {
    const table = csvTable(name);
    const out = outOf(name);
    runAll();
    const cells = parseCsv(readFileSync(out, 'utf8')).slice(1);
    const read = cells.map((row) =>
      row.map((cell, at) => {
        const isNumber = /^(integer|number|fiscal_year)$/.test(table.columns[at]!.type);
        return cell === '' ? null : isNumber ? Number(cell) : cell;
      }),
    );
    // R writes fifteen digits.
    const short = (it: unknown) => (typeof it === 'number' ? Number(it.toPrecision(15)) : it);
    expect(read).toEqual(meant(table).map((row) => row.map(short)));
  });
});

test('every sample names an address and columns that there are', () => {
  for (const { name, files } of fixtureCatalogue)
    for (const { code, title } of codeSamples(fixtureDataset(name))) {
      const [url] = /https:[^"']+/.exec(code)!;
      const file = files.find(({ address }) => url === `${host}${address}`);
      expect(file, `${name}: ${url}`).toBeDefined();
      const numbers = /^(integer|number|fiscal_year)$/;
      const columns = file?.table?.columns.filter(({ type }) => numbers.test(type)) ?? [];
      const isTyped = /pandas|^R$|Power Query/.test(title) || code.includes('read_csv(');
      if (isTyped && !code.includes('csv.DictReader'))
        for (const column of columns) expect(code, title).toContain(`"${column.name}"`);
    }
});

test('there is a sample for Python, pandas, R, DuckDB and Power Query of every table', () => {
  for (const name of withCsv) {
    const titles = codeSamples(fixtureDataset(name)).map(({ title }) => title);
    for (const tool of ['標準ライブラリ', 'pandas', 'R', 'DuckDB', 'Power Query'])
      expect(titles.join('\n')).toContain(tool);
  }
});

test('the sample for DuckDB reads the typed file where there is one', () => {
  expect(codeIn('ayumi-figures', 'sql')).toContain('/kaikaku/data/figures.parquet');
});

/** Does the work when it is first asked for, and once: to start Python or R takes longer than a sample. */
function whenAsked<T>(work: () => T): () => T {
  let done: { result: T } | undefined;
  return () => (done ??= { result: work() }).result;
}

/** Runs each text of a list as a program and prints a list of what each printed. */
const inOnePython = `import contextlib, io, json, sys, traceback
printed = []
for code in json.load(sys.stdin):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        try:
            exec(compile(code, "sample", "exec"), {"__name__": "__main__"})
        except Exception:
            traceback.print_exc(file=out)
    printed.append(out.getvalue())
print(json.dumps(printed))`;

/** Runs a program for each name in one Python, each with nothing that another left; gives what each printed. */
function runPython(program: string, names: readonly string[], codeOf: (name: string) => string) {
  const printed = execFileSync(program, ['-c', inOnePython], {
    input: JSON.stringify(names.map(codeOf)),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  return new Map((JSON.parse(printed) as string[]).map((text, at) => [names[at], text]));
}

function runs(program: string, parameters: string[]): boolean {
  try {
    execFileSync(program, parameters, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
