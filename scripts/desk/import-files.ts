import { takeIn, type Intake, type IntakeOptions } from '../../src/load/intake/take-in.ts';
import { readInput } from '../../src/load/read/folder.ts';
import { formatProblems, type Problem } from '../../src/load/report/problem.ts';
import { inJapanese, step } from '../build/progress.ts';
import { Stop } from '../launch/stop.mjs';
import { countWords, intakeWords } from './print-intake.ts';
import { readDeliveries } from './read-deliveries.ts';
import { writeFiles } from './write-files.ts';

/** Takes returned workbooks and CSVs into data/: shows every change, and writes all of it or nothing. */
export async function importFiles(
  inputFolder: string,
  paths: readonly string[],
  options: IntakeOptions & { isDryRun: boolean },
): Promise<void> {
  const intake = await step('ファイルを確認', (tell) => {
    const { grids, problems } = readDeliveries(paths);
    tell(inJapanese({ ファイル: grids.length + problems.length }));
    return withProblems(takeIn(grids, readInput(inputFolder), options), problems);
  });
  console.log(intakeWords(intake));
  if (intake.problems.length > 0) {
    console.error(`${formatProblems(intake.problems)}\n`);
    throw new Stop(
      `問題が${intake.problems.length}件あります。何も書きませんでした。上の指摘を直して、もう一度実行してください。`,
    );
  }
  if (intake.changes.length === 0) return console.log('変わるところはありません。');
  if (options.isDryRun)
    return console.log(`${countWords(intake.changes)}（--dry-run なので、書いていません）`);
  writeFiles(inputFolder, intake.files);
  console.log(`data/ に書きました：${countWords(intake.changes)}`);
}

function withProblems(intake: Intake, problems: readonly Problem[]): Intake {
  return { ...intake, problems: [...problems, ...intake.problems] };
}
