import { step } from '../build/progress.ts';
import { runTool, stopIfFailed } from '../build/run-tool.ts';

/** Judges by ESLint (eslint.config.mjs) what can be said of the code without its types; a Stop with all it found where it found something. */
export async function lintCode(): Promise<void> {
  const result = await step('コードの書き方を点検', () =>
    runTool('eslint', ['.', '--max-warnings=0']),
  );
  stopIfFailed(result, 'ESLint がコードに誤りを見つけました');
}

/** Looks for files, exports and packages that nothing uses (knip.jsonc); a Stop with their names. */
export async function findUnused(): Promise<void> {
  const result = await step('使われていないものを点検', () => runTool('knip', ['--no-progress']));
  stopIfFailed(result, '使われていないファイル・関数・部品があります');
}
