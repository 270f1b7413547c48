import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withParent } from '../launch/owner.mjs';
import { runProcess } from '../launch/run-process.mjs';
import { Stop } from '../launch/stop.mjs';
import { root } from './places.ts';

const endWithParent = new URL('../launch/end-with-parent.mjs', import.meta.url).href;

/**
 * Runs an installed program (astro, vitest, eslint) with the Node that runs us, and collects what it prints.
 * Takes the package's name, arguments, additions to the environment and a listener for each line.
 */
export function runTool(
  name: string,
  args: string[],
  { env, onLine }: { env?: NodeJS.ProcessEnv; onLine?: (line: string) => void } = {},
): Promise<{ code: number; output: string }> {
  const words = ['--import', endWithParent, programOf(name), ...args];
  return runProcess(process.execPath, words, {
    cwd: root,
    env: withParent({ ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env }),
    endsWithUs: true,
    ...(onLine && { onLine }),
  });
}

/** Stops if a program failed, saying what failed and showing what it printed. */
export function stopIfFailed(result: { code: number; output: string }, failure: string): void {
  if (result.code === 0) return;
  const heading = `${failure}。次は、そのプログラムのメッセージです。`;
  throw new Stop(`${failure}。`, `${heading}\n\n${result.output.trim()}`);
}

// Called by file and not through node_modules/.bin, whose programs take whatever Node is first in the path.
function programOf(name: string): string {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return join(folder, typeof bin === 'string' ? bin : bin[name]!);
}
