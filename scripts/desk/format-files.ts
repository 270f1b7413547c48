import { step } from '../build/progress.ts';
import { Stop } from '../launch/stop.mjs';
import { formatData } from './format-data.ts';
import { runTool, stopIfFailed } from '../build/run-tool.ts';

/** Lays out code and documents as .oxfmtrc.jsonc says. */
export async function formatCode(): Promise<void> {
  await step('コードの書式を統一', async (tell) => {
    const { length } = await differing();
    stopIfFailed(await runTool('oxfmt', ['.']), 'oxfmt が失敗しました');
    tell(`${length}ファイルを変更`);
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
  return step('コードの書式を点検', differing);
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

async function differing(): Promise<string[]> {
  const result = await runTool('oxfmt', ['--list-different', '.']);
  // It ends with 1 where files differ, and with more where one cannot be read.
  if (result.code > 1) stopIfFailed(result, '書式を読み取れないファイルがあります');
  return result.output.split('\n').filter((line) => line.trim() !== '');
}
