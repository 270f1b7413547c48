import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readMap } from '../../../src/load/intake/form/map/read-map.ts';
import { proposeMap } from '../../../src/load/intake/form/propose/propose-map.ts';
import { takeInForm } from '../../../src/load/intake/form/take-in-form.ts';
import { problemsIn } from '../../../src/load/load.ts';
import { readInput, type Folder } from '../../../src/load/read/folder.ts';
import { formatProblems } from '../../../src/load/report/problem.ts';
import { inJapanese, step } from '../../build/progress.ts';
import { Stop } from '../../launch/stop.mjs';
import { settleIntake } from '../import-files.ts';
import { readDeliveries } from '../read-deliveries.ts';

/** npm starts us in the folder of the project, people give a path from where they stand. */
const fromHere = (path: string) => resolve(process.env['INIT_CWD'] ?? '.', path);

/** Takes forms into data/ as a map describes them: shows every change, and writes all of it or nothing. */
export async function importForm(
  inputFolder: string,
  paths: readonly string[],
  mapPath: string,
  options: {
    planId: string | undefined;
    fy: number | undefined;
    isDryRun: boolean;
    takenNames: ReadonlySet<string>;
  },
): Promise<void> {
  const intake = await step('ファイルを確認', (tell) => {
    const { map, problems: wrong } = readMap(mapPath, textOf(mapPath));
    if (!map)
      throw new Stop(
        `読み方のファイルに、直すところが${wrong.length}件あります。何も書きませんでした。`,
        formatProblems(wrong),
      );
    const { grids, problems } = readDeliveries(paths);
    tell(inJapanese({ ファイル: grids.length + problems.length }));
    const check = (folder: Folder) => problemsIn(folder, options.takenNames);
    const taken = takeInForm(grids, map, readInput(inputFolder), { ...options, check });
    return { ...taken, problems: [...problems, ...taken.problems] };
  });
  settleIntake(inputFolder, intake, options.isDryRun);
}

function textOf(path: string): string {
  if (!existsSync(fromHere(path)))
    throw new Stop(
      `読み方のファイル「${path}」がありません。--map を付けずに実行すると、下書きができます。`,
    );
  return readFileSync(fromHere(path), 'utf8');
}

/** Drafts the map of a form from its headings, and writes it beside the form; one that is there is left alone. */
export function draftMap(
  inputFolder: string,
  paths: readonly string[],
  planId: string | undefined,
): void {
  const { grids, problems } = readDeliveries(paths.slice(0, 1));
  if (problems.length > 0) throw new Stop('ファイルを読めません。', formatProblems(problems));
  const proposed = proposeMap(grids.flat(), planId ?? onlyPlan(inputFolder));
  if (!proposed)
    throw new Stop(
      '見出しの行が見つかりません。施策名、担当課、目標、実績などの見出しのあるシートを渡すか、読み方のファイルを書いて --map で渡してください。',
    );
  // Beside the form; of all forms in a folder, that of the first.
  const form = grids.flat()[0]!.file;
  const path = form.replace(/\.\w+$/, '.yaml');
  if (existsSync(fromHere(path)))
    throw new Stop(
      `読み方のファイル「${path}」が、もうあります。書き換えません。使うなら、--map ${path} を付けてください。`,
    );
  writeFileSync(fromHere(path), proposed.text);
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`■ ${title}`, ...lines.map((line) => `  ${line}`), ''];
  console.log(
    [
      ...list(
        '読み方がわかった見出し',
        proposed.understood.map(({ heading, into }) => `${heading} → ${into}`),
      ),
      ...list('読み方がわからなかった見出し', proposed.unknown),
      ...list('確かめること', proposed.questions),
      `読み方の下書きを書きました: ${path}`,
      `確かめて直したら、次を実行してください：npm run import-form -- ${basename(form)} --map ${basename(path)} --dry-run`,
    ].join('\n'),
  );
}

function onlyPlan(inputFolder: string): string | null {
  const { files } = readInput(inputFolder);
  const plans = files.flatMap(({ path }) => /^data\/plans\/([^/]+)\//.exec(path)?.[1] ?? []);
  const [only, ...others] = new Set(plans);
  return others.length === 0 ? (only ?? null) : null;
}
