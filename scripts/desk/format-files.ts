import { step } from '../build/progress.ts';
import { Stop } from '../launch/stop.mjs';
import { formatData } from './format-data.ts';
import { runTool, stopIfFailed } from '../build/run-tool.ts';

/** Formats the code with Prettier. */
export async function formatCode(): Promise<void> {
  await step('コードの書式を統一', async (tell) => {
    const result = await runTool('prettier', ['--write', '--list-different', '.']);
    stopIfFailed(result, 'Prettier が失敗しました');
    tell(`${linesOf(result.output).length}ファイルを変更`);
  });
}

/** Puts the data files of an input folder into their canonical form. */
export async function formatDataFiles(inputFolder: string): Promise<void> {
  await step('データの書式を統一', (tell) => {
    const { files, changed } = formatData(inputFolder, true);
    tell(`${files}ファイル中${changed.length}ファイルを変更`);
  });
}

/** Names the files of code that are not formatted. */
export async function misformedCode(): Promise<string[]> {
  const { output } = await step('コードの書式を点検', () =>
    runTool('prettier', ['--list-different', '.']),
  );
  return linesOf(output);
}

/** Names the data files of an input folder that are not in canonical form. */
export async function misformedData(inputFolder: string): Promise<string[]> {
  return step('データの書式を点検', (tell) => {
    const { files, changed } = formatData(inputFolder, false);
    tell(`${files}ファイル`);
    return changed;
  });
}

/** Stops if there is any file whose form is not right. */
export function stopIfMisformed(files: string[]): void {
  if (files.length === 0) return;
  const list = files.join('\n  ');
  throw new Stop(`書式が統一されていません。npm run format を実行してください。\n  ${list}`);
}

function linesOf(output: string): string[] {
  return output.split('\n').filter((line) => line.trim() !== '');
}
