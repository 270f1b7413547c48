import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../src/load/load.ts';
import { repairFolder } from '../../src/load/repair-folder.ts';
import type { Change } from '../../src/load/repair/repair-file.ts';
import { countsByRule, formatProblems } from '../../src/load/report/problem.ts';
import { visibleLine } from '../../src/load/report/visible.ts';
import { writeCsv } from '../../src/tables/csv/write-csv.ts';
import { step } from '../build/progress.ts';

/** Puts right what is certain in the data of an input folder, shows each change, and lists what a person has to decide. */
export async function repairData(inputFolder: string): Promise<void> {
  const changes = await step('データを修復', (tell) => {
    const made = writeRepairs(inputFolder);
    tell(`${made.length}か所を変更`);
    return made;
  });
  if (changes.length > 0) console.log(`\n${changes.map(lineOf).join('\n')}\n`);
  const { problems } = load(inputFolder);
  if (problems.length === 0) return console.log('残った問題はありません。');
  console.log(
    `${formatProblems(problems)}\n\n修復しても残った、人が決める問題が${problems.length}件あります（${countsByRule(problems)}）。`,
  );
}

/** A number that is put right lets others be understood that refer to it: six rounds are more than any chain is long. */
const mostRounds = 6;

/** Writes the files with what is certain put right; gives what was changed. */
export function writeRepairs(inputFolder: string): Change[] {
  const changes: Change[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const files = repairFolder(inputFolder);
    if (files.length === 0) break;
    for (const { path, rows } of files) {
      writeFileSync(join(inputFolder, path), writeCsv(rows));
    }
    for (const { changes: made } of files) for (const change of made) changes.push(change);
  }
  return changes;
}

/** 「data/plans/x/results.csv 4行目（Excelでは3行目） fy: 令和7年度 → 2025（…）」 */
function lineOf({ file, line, row, column, before, after, reason }: Change): string {
  const place = `${visibleLine(file)} ${line}行目${row === undefined ? '' : `（Excelでは${row}行目）`}`;
  const cell = column === undefined ? '' : ` ${column}`;
  return `  ${place}${cell}: ${shown(before)} → ${shown(after)}（${reason.replace(/。$/, '')}）`;
}

function shown(text: string): string {
  if (text === '') return '（なし）';
  return visibleLine(text);
}
