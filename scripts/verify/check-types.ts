import { step } from '../build/progress.ts';
import { inputFolder } from '../build/places.ts';
import { inAstroTurn } from '../build/pages/astro-config.ts';
import { runTool, stopIfFailed } from '../build/run-tool.ts';

/** Checks the types of all code, .astro files too. */
export async function checkTypes(): Promise<void> {
  const result = await step('型を点検', (tell) =>
    inAstroTurn(() =>
      runTool('astro', ['check'], {
        env: { AYUMI_INPUT: inputFolder },
        onLine: (line) => {
          const files = /^Result \((\d+) files?\)/.exec(line)?.[1];
          if (files !== undefined) tell(`${files}ファイル`);
        },
      }),
    ),
  );
  stopIfFailed(result, '型の誤りがあります');
}
