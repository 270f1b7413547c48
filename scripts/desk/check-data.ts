import type { Loaded } from '../../src/load/load.ts';
import { dayInJapan } from '../../src/words/day-in-japan.ts';
import { annotations } from '../../src/load/report/annotations.ts';
import { countsByRule, formatProblems } from '../../src/load/report/problem.ts';
import { readFolder } from '../../src/site.ts';
import { inJapanese, step } from '../build/progress.ts';
import { Stop } from '../launch/stop.mjs';

/** Reads and checks an input folder: prints every warning and problem, stops if there is a problem, and gives what it read. */
export async function checkData(inputFolder: string): Promise<Loaded> {
  const loaded = await step(
    'データを点検',
    (tell) => {
      const read = readFolder(inputFolder, dayInJapan(new Date().toISOString()));
      const { files, rows, prose } = read.counts;
      tell(inJapanese({ ファイル: files, 行: rows, 件の文章: prose }));
      return read;
    },
    ({ problems }) =>
      problems.length === 0 ? '✔ データを点検しました' : '✖ データに問題が見つかりました',
  );
  const { problems, warnings } = loaded;
  // GitHub Actions shows such lines at the rows of the files that a pull request changes.
  if (process.env['GITHUB_ACTIONS'] === 'true' && problems.length + warnings.length > 0)
    console.log(
      [...annotations('error', problems), ...annotations('warning', warnings)].join('\n'),
    );
  if (warnings.length > 0) {
    console.log(
      `注意が${warnings.length}件あります（公開はできます）。\n\n${formatProblems(warnings)}\n`,
    );
  }
  if (problems.length === 0) return loaded;
  console.error(`${formatProblems(problems)}\n`);
  throw new Stop(
    `データに問題が${problems.length}件あります（${countsByRule(problems)}）。上の指摘を直してください。`,
  );
}
