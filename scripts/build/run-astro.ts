import { join } from 'node:path';
import { takeTurns } from '../launch/take-turns.mjs';
import { workshop } from './places.ts';
import { runTool } from './run-tool.ts';

/**
 * Runs an Astro command on an input folder, one at a time: Astro keeps the list of the prose it has read in a
 * folder of the project (.astro), so two runs with different input would publish each other's prose.
 */
export function runAstro(
  args: string[],
  inputFolder: string,
  onLine: (line: string) => void = () => {},
): Promise<{ code: number; output: string }> {
  return takeTurns(join(workshop, 'astro.lock'), 'ほかの生成', () =>
    runTool('astro', args, { env: { AYUMI_INPUT: inputFolder }, onLine }),
  );
}
