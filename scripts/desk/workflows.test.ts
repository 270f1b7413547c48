import { execFileSync } from 'node:child_process';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { copyOfFixture, projectFolder } from '../../src/testing/builders/input-folder.ts';
import { readTyped } from '../launch/command.mjs';
import { commands } from '../launch/commands.mjs';
import { checkData } from './check-data.ts';
import { workflowFiles } from './workflows.ts';

interface Step {
  run?: string;
  'working-directory'?: string;
}

/** A workspace as the runner lays it out: the site folder and the engine side by side. */
const workspace = mkdtempSync(join(tmpdir(), 'ayumi-workflow-'));
afterAll(() => rmSync(workspace, { recursive: true }));
mkdirSync(join(workspace, 'site/data'), { recursive: true });
mkdirSync(join(workspace, 'engine/.site/1/_astro'), { recursive: true });
writeFileSync(join(workspace, 'engine/.site/1/index.html'), '架空市');
symlinkSync('.site/1', join(workspace, 'engine/dist'));

const own = globSync('.github/workflows/*.yml', { cwd: projectFolder }).map((path) => ({
  path,
  text: readFileSync(join(projectFolder, path), 'utf8'),
}));
const stepsOf = (text: string): Step[] =>
  Object.values((parse(text) as { jobs: Record<string, { steps: Step[] }> }).jobs).flatMap(
    ({ steps }) => steps,
  );
const runs = [
  ...workflowFiles().map((file) => ({ ...file, engine: join(workspace, 'engine') })),
  ...own.map((file) => ({ ...file, engine: projectFolder })),
].flatMap(({ path, text, engine }) =>
  stepsOf(text).flatMap((step) => (step.run ? [{ path, run: step.run, engine }] : [])),
);

describe('every step runs what there is', () => {
  const npm = runs.filter(({ run }) => run.startsWith('npm '));
  test.each(npm)('$path: $run', ({ run, engine }) => {
    const [, name] = Object.entries(commands)
      .map(([key, command]) => [command.npm, key] as const)
      .find(([typed]) => run === typed || run.startsWith(`${typed} `))!;
    const args = run.split(' -- ')[1]?.split(' ') ?? [];
    const typed = readTyped(name, args, { project: projectFolder, from: engine, named: undefined });
    const hasFolder = args[0] === '../site';
    expect(typed.inputFolder).toBe(hasFolder ? join(workspace, 'site') : projectFolder);
    expect(typed.words).toEqual(hasFolder ? args.slice(1) : args);
  });

  test.each(runs)('a shell can read it: $path: $run', ({ run }) => {
    expect(() => execFileSync('bash', ['-n', '-c', run])).not.toThrow();
  });

  test('the preview is a real folder', () => {
    const copies = runs.filter(({ run }) => run.startsWith('cp '));
    expect(copies.map(({ path }) => path)).toHaveLength(2);
    execFileSync('bash', ['-ec', copies[0]!.run], { cwd: join(workspace, 'engine') });
    expect(readFileSync(join(workspace, 'preview/index.html'), 'utf8')).toBe('架空市');
  });
});

test('the check shows a problem at its line', async () => {
  const input = copyOfFixture();
  const path = join(input, 'data/plans/kaku-reform-2024/results.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace('2025-2,2025,', '2025-2,令和七,'));
  vi.stubEnv('GITHUB_ACTIONS', 'true');
  const said: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((words) => void said.push(String(words)));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await expect(checkData(input)).rejects.toThrow('データに問題が');
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  expect(said.join('\n')).toMatch(
    /^::error file=data\/plans\/kaku-reform-2024\/results\.csv,line=3,title=\S+::fy：/m,
  );
});
