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
  testResults: { status: string; assertionResults: unknown[] }[];
}

/**
 * Runs one project of vitest.config.ts and gives how many tests passed, failed and were skipped.
 * Takes what the tests need from the environment; if a part of it could not be made, nothing runs, and that is a failure.
 */
export async function runVitest(
  project: string,
  name: string,
  env: Record<string, string | undefined> = {},
): Promise<Counts> {
  const missing = Object.keys(env).filter((key) => env[key] === undefined);
  if (missing.length > 0) {
    throw new Stop(`${name}できません。前の手順の失敗で ${missing.join('・')} がありません。`);
  }
  const { counts, output } = await step(name, async (tell) => {
    const ended = await runReporting(project, env, (passed) => tell(`${passed}件`));
    const { passed, failed, skipped } = ended.counts;
    tell(`成功${passed}件・失敗${failed}件${skipped > 0 ? `・省略${skipped}件` : ''}`);
    return ended;
  });
  if (counts.failed > 0) console.error(`${output.trim()}\n`);
  return counts;
}

async function runReporting(
  project: string,
  env: Record<string, string | undefined>,
  tell: (passed: number) => void,
): Promise<{ counts: Counts; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-vitest-'));
  const file = join(folder, 'report.json');
  try {
    let passed = 0;
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
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
    return { counts: countsOf(JSON.parse(readFileSync(file, 'utf8')) as Report, code), output };
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
