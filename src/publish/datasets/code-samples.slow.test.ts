import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import {
  fixtureCatalogue,
  fixtureDataset,
  fixtureFiles,
} from '../../testing/builders/fixture-catalogue.ts';
import { codeSamples } from './code-samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'ayumi-samples-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const { address, bytes } of fixtureFiles) {
  mkdirSync(join(folder, dirname(address)), { recursive: true });
  writeFileSync(join(folder, address), bytes);
}

const python = hasPython();
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

describe('the sample for Python runs as it stands, with the files of this site', () => {
  test.runIf(python).each(fixtureCatalogue.map(({ name }) => name))('%s', (name) => {
    const { tables } = fixtureDataset(name);
    const code = codeIn(name, 'python')!.replace(host, pathToFileURL(folder).href);
    const printed = execFileSync('python3', ['-'], {
      input: code,
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    expect(printed).toMatch(new RegExp(`^${tables[0]!.rows.length} 行\n\\{'`));
  });
});

test('the samples for R and DuckDB name addresses and columns that there are', () => {
  for (const { name, files } of fixtureCatalogue)
    for (const { code } of codeSamples(fixtureDataset(name))) {
      const [url] = /https:[^"']+/.exec(code)!;
      const file = files.find(({ address }) => url === `${host}${address}`);
      expect(file, `${name}: ${url}`).toBeDefined();
      const columns = file?.table?.columns.map((column) => column.name) ?? [];
      const named = [...code.matchAll(/^ {2}'?(\w+)'?(?: = "character"|: 'VARCHAR')/gm)];
      for (const [, column] of named) expect(columns).toContain(column);
    }
});

test('codes are read as text, so that 020001 keeps its zero', () => {
  expect(codeIn('ayumi-organizations', 'r')).toContain('lg_code = "character"');
  expect(codeIn('999997-kaku-reform-2024', 'sql')).toContain(`'measure_no': 'VARCHAR'`);
});

test('the sample for DuckDB reads the typed file where there is one', () => {
  expect(codeIn('ayumi-figures', 'sql')).toContain('/kaikaku/data/figures.parquet');
});

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version']);
    return true;
  } catch {
    return false;
  }
}
