import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../builders/input-folder.ts';

// What each file does wrong, and the rule that says so. They lie in a folder of their own, with our rules.
const cases: [string, string, string][] = [
  ['waits for no promise', 'Promise.resolve(1);', 'no-floating-promises'],
  ['takes a text for a number', 'export const x: number = String(1);', 'TS2322'],
  ['forgets that a list may be empty', 'export const x = (a: string[]): string => a[0];', 'TS2322'],
  [
    'hands on what has no type',
    'export const x = (a: string): string => JSON.parse(a);',
    'no-unsafe-return',
  ],
  [
    'prints an object as [object Object]',
    'export const x = (a: object) => `${a}`;',
    'restrict-template-expressions',
  ],
  [
    'forgets a case',
    "export function x(a: 'b' | 'c') {\n  switch (a) {\n    case 'b':\n      return 1;\n  }\n  return 2;\n}",
    'switch-exhaustiveness-check',
  ],
  [
    'asks for what is sure',
    'export const x = (a: string) => a as string;',
    'no-unnecessary-type-assertion',
  ],
];

const folder = mkdtempSync(join(tmpdir(), 'ayumi-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));
let found: { filename: string; code: string }[];

beforeAll(() => {
  const compilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    target: 'esnext',
    types: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  cpSync(join(projectFolder, '.oxlintrc.jsonc'), join(folder, '.oxlintrc.jsonc'));
  for (const [at, [, text]] of cases.entries())
    writeFileSync(join(folder, `case-${at}.ts`), `${text}\nexport {};\n`);
  found = judged().diagnostics;
});

function judged(): { diagnostics: typeof found } {
  const program = join(projectFolder, 'node_modules', 'oxlint', 'bin', 'oxlint');
  try {
    execFileSync(process.execPath, [program, '--format=json', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout);
  }
  return { diagnostics: [] };
}

test.each(cases.map((one, at) => [...one, at] as const))(
  'code that %s is found',
  (_, _text, rule, at) => {
    const codes = found
      .filter(({ filename }) => filename === `case-${at}.ts`)
      .map(({ code }) => code);
    expect(codes).toContain(`typescript(${rule})`);
  },
);
