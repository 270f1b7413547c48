import type { Intake } from '../../src/load/intake/finish-intake.ts';
import { takeIn, type IntakeOptions } from '../../src/load/intake/take-in.ts';
import { problemsIn } from '../../src/load/load.ts';
import { readInput, type Folder } from '../../src/load/read/folder.ts';
import { formatProblems, type Problem } from '../../src/load/report/problem.ts';
import { changeCounts } from '../../src/words/change-counts.ts';
import { inJapanese, step } from '../build/progress.ts';
import { Stop } from '../launch/stop.mjs';
import { intakeWords } from './print-intake.ts';
import { readDeliveries } from './read-deliveries.ts';
import { writeFiles } from './write-files.ts';

/** Takes returned workbooks and CSVs into data/: shows every change, and writes all of it or nothing. */
export async function importFiles(
  inputFolder: string,
  paths: readonly string[],
  options: Omit<IntakeOptions, 'check'> & {
    isDryRun: boolean;
    takenNames: ReadonlySet<string>;
  },
): Promise<void> {
  const intake = await step('ファイルを確認', (tell) => {
    const { grids, problems } = readDeliveries(paths);
    tell(inJapanese({ ファイル: grids.length + problems.length }));
    const check = (folder: Folder) => problemsIn(folder, options.takenNames);
    return withProblems(takeIn(grids, readInput(inputFolder), { ...options, check }), problems);
  });
  settleIntake(inputFolder, intake, options.isDryRun);
}

/** Tells what has come of files, and writes it unless there is a problem, nothing changes or it is only to be shown. */
export function settleIntake(inputFolder: string, intake: Intake, isDryRun: boolean): void {
  console.log(intakeWords(intake));
  if (intake.problems.length > 0) {
    console.error(`${formatProblems(intake.problems)}\n`);
    throw new Stop(
      `問題が${intake.problems.length}件あります。何も書きませんでした。上の指摘を直して、もう一度実行してください。`,
    );
  }
  if (intake.changes.length === 0) return console.log('変わるところはありません。');
  if (isDryRun)
    return console.log(`${changeCounts(intake.changes)}（--dry-run なので、書いていません）`);
  writeFiles(inputFolder, intake.files);
  console.log(`data/ に書きました：${changeCounts(intake.changes)}`);
}

function withProblems(intake: Intake, problems: readonly Problem[]): Intake {
  return { ...intake, problems: [...problems, ...intake.problems] };
}
