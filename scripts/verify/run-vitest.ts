import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { step } from '../build/progress.ts';
import { Stop } from '../launch/stop.mjs';
import { runTool } from '../build/run-tool.ts';
import type { Counts } from './tally.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: Assertion[] }[];
}

interface Assertion {
  status: string;
  location?: { line: number } | null;
}

/** A line of a test file that makes this many cases makes them from a list, not by hand. */
const manyFromOneLine = 25;

/**
 * Runs one project of vitest.config.ts and gives how many tests passed, failed and were skipped.
 * Takes what the tests need from the environment; if a part of it could not be made, nothing runs, and that is a failure.
 * Where something else keeps the other cores busy, it takes so many workers and not those of the project.
 */
export async function runVitest(
  project: string,
  name: string,
  env: Record<string, string | undefined> = {},
  workers?: number,
): Promise<Counts> {
  const missing = Object.keys(env).filter((key) => env[key] === undefined);
  if (missing.length > 0) {
    throw new Stop(`${name}できません。前の手順の失敗で ${missing.join('・')} がありません。`);
  }
  const { counts, kinds, output } = await step(name, async (tell) => {
    const args = ['--project', project, ...(workers ? [`--maxWorkers=${workers}`] : [])];
    const ended = await runReporting(args, env, (passed) => tell(`${passed}件`));
    const { passed, failed, skipped } = ended.counts;
    tell(`成功${passed}件・失敗${failed}件${skipped > 0 ? `・省略${skipped}件` : ''}`);
    return ended;
  });
  console.log(
    `  成功の内訳：ふるまい${kinds.behaviour}件・書き写しとの照合${kinds.transcription}件・一覧から作った繰り返し${kinds.repeated}件`,
  );
  if (counts.failed > 0) console.error(`${output.trim()}\n`);
  return counts;
}

async function runReporting(
  which: readonly string[],
  env: Record<string, string | undefined>,
  tell: (passed: number) => void,
): Promise<{ counts: Counts; kinds: Kinds; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-vitest-'));
  const file = join(folder, 'report.json');
  try {
    let passed = 0;
    const args = ['run', ...which, '--reporter=default', '--reporter=json'];
    // A forgotten `.only` would skip tests without a word.
    const { code, output } = await runTool(
      'vitest',
      [...args, `--outputFile=${file}`, '--allowOnly=false'],
      {
        env,
        onLine: (line) => {
          passed += Number(/^ [✓❯] .*\((\d+) tests?/.exec(line)?.[1] ?? 0);
          tell(passed);
        },
      },
    );
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    return { counts: countsOf(report, code), kinds: kindsOf(report), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Counts a report. A file that could not be loaded, an error outside tests and a run without tests are failures. */
export function countsOf(report: Report, exitCode: number): Counts {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloaded;
  const nothingShown = failed === 0 && (exitCode !== 0 || passed === 0);
  return {
    passed,
    failed: nothingShown ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** How many tests passed, by what they hold: behaviour, transcriptions, or each item of a list. */
export type Kinds = Record<'behaviour' | 'transcription' | 'repeated', number>;

/** Sorts the passed tests of a report by kind, so that loops over tables and pages do not pass for behaviour. */
export function kindsOf({ testResults }: Pick<Report, 'testResults'>): Kinds {
  const kinds = { behaviour: 0, transcription: 0, repeated: 0 };
  for (const { name, assertionResults } of testResults) {
    const passed = assertionResults.filter(({ status }) => status === 'passed');
    const byLine = Map.groupBy(passed, ({ location }) => location?.line ?? 0);
    for (const cases of byLine.values())
      if (name.includes('/transcription/')) kinds.transcription += cases.length;
      else if (cases.length >= manyFromOneLine) kinds.repeated += cases.length;
      else kinds.behaviour += cases.length;
  }
  return kinds;
}
