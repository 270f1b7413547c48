import { join } from 'node:path';
import { step } from '../build/progress.ts';
import { inputFolder } from '../build/places.ts';
import { inAstroTurn } from '../build/pages/astro-config.ts';
import { runTool, stopIfFailed } from '../build/run-tool.ts';

/**
 * Checks the types of all code, and what the rules that ask for types (.oxlintrc.jsonc) hold against it: by the native
 * compiler, which knows no .astro file. Takes a tenth of the time of the compiler that `astro check` uses.
 */
export async function checkTypes(): Promise<void> {
  const result = await step('型を点検', () =>
    runTool('oxlint', ['--report-unused-disable-directives', '--max-warnings=0', '.']),
  );
  stopIfFailed(result, '型の誤りがあります');
}

/** Checks the types of the .astro files; of the others, they ask what they import. */
export async function checkPageTypes(): Promise<void> {
  const result = await step('ページの型を点検', (tell) =>
    inAstroTurn(() =>
      runTool('astro', ['check', '--tsconfig', join('scripts', 'verify', 'tsconfig.pages.json')], {
        env: { AYUMI_INPUT: inputFolder },
        onLine: (line) => {
          const files = /^Result \((\d+) files?\)/.exec(line)?.[1];
          if (files !== undefined) tell(`${files}ファイル`);
        },
      }),
    ),
  );
  stopIfFailed(result, 'ページの型に誤りがあります');
}
