import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../src/testing/builders/input-folder.ts';
import { filledWorkbook, planWorkbook, tutorialRows } from '../../src/testing/builders/tutorial.ts';
import { readSite } from '../../src/site.ts';
import { buildSite } from '../build/build-site.ts';
import { closeWorkFolder } from '../build/work-folder.ts';
import { commands } from '../launch/commands.mjs';
import { handOver } from './hand-over.ts';

/** The engine's folder as the officer stands in it, with the site folder beside it. */
const desk = mkdtempSync(join(tmpdir(), 'ayumi-tutorial-'));
const engine = join(desk, 'engine');
const page = readFileSync(join(projectFolder, 'docs/desk/tutorial.md'), 'utf8');
const lines = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) =>
  block!.trim().split('\n'),
);
let typed = 0;

afterAll(() => rmSync(desk, { recursive: true, force: true }));

beforeAll(async () => {
  mkdirSync(join(engine, 'docs/desk'), { recursive: true });
  cpSync(join(projectFolder, 'docs/desk/tutorial.yaml'), join(engine, 'docs/desk/tutorial.yaml'));
  const plan = planWorkbook();
  writeFileSync(join(engine, '計画.xlsx'), plan.bytes);
  typed += plan.typed;
  for (const line of lines) await follow(line);
}, 600_000);

/** Runs a command of the page as it stands; what comes before a workbook is taken in is to fill it in. */
async function follow(line: string): Promise<void> {
  const [start, rest = ''] = line.split(' -- ');
  const args = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word!);
  const [name, { script }] = Object.entries(commands).find(([, { npm }]) => npm === start)!;
  if (name === 'new') typed += args.filter((_, at) => args[at - 1]?.startsWith('--')).length;
  if (name === 'import') fillIn(args[1]!);
  // The engine's own dist is not to be written.
  if (name === 'publish') return handOverTo(join(engine, args[1]!));
  execFileSync(
    process.execPath,
    [join(projectFolder, 'scripts', script ?? `${name}.ts`), ...args],
    {
      cwd: engine,
      env: { ...process.env, INIT_CWD: engine },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}

function fillIn(file: string): void {
  const path = join(engine, file);
  const filled = filledWorkbook(readFileSync(path), /\d{4}/.exec(file)![0]);
  writeFileSync(path, filled.bytes);
  typed += filled.typed;
}

async function handOverTo(out: string): Promise<void> {
  const built = await buildSite({ inputFolder: join(desk, 'our-city'), publish: false });
  await handOver(built, out);
  closeWorkFolder(dirname(built));
}

const published = (path: string) => readFileSync(join(engine, '公開するもの', path), 'utf8');

test('595 cells are typed, fewer than two for each of the 467 that are printed', () => {
  expect(typed).toBe(595);
  expect(page).toContain(`初めの命令の値を含めて${typed}、`);
});

describe('what was printed is there', () => {
  // The forms have 116 values: the target before it was revised is not typed.
  test('12 measures, 20 actions, 14 indicators, and every number of them', () => {
    const [plan] = readSite(join(desk, 'our-city')).site.plans;
    const count = (
      of: (measure: NonNullable<typeof plan>['measures'][number]) => readonly unknown[],
    ) => plan!.measures.reduce((sum, measure) => sum + of(measure).length, 0);
    expect([
      plan!.measures.length,
      count(({ actions }) => actions),
      plan!.indicators.length,
      count(({ indicators }) => indicators.flatMap(({ values }) => values)),
      count(({ effects }) => effects),
      count(({ results }) => results),
    ]).toEqual([12, 20, 14, 115, 88, 36]);
  });

  const measures = tutorialRows('measures').slice(1);
  const years = tutorialRows('years').slice(1);

  test.each(measures)('on the page of %s %s', (no, title) => {
    const html = published(`plans/kaku-reform-2021/measures/${no}/index.html`);
    const actions = tutorialRows('actions').filter(([measure]) => measure === no);
    const texts = years.filter((row) => row[1] === '施策' && row[2] === no).map((row) => row[3]!);
    const facts = [title, ...actions.map(([, name]) => name!), ...texts];
    expect(facts.length).toBeGreaterThan(3);
    expect(facts.filter((fact) => !html.includes(fact))).toEqual([]);
  });

  test('and nothing else is published than this plan', () => {
    const plans = globSync('plans/*/index.html', { cwd: join(engine, '公開するもの') });
    expect(plans).toEqual(['plans/kaku-reform-2021/index.html']);
  });
});
