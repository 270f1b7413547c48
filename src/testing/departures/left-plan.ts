import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureFolder } from '../builders/input-folder.ts';

/** The plan that comes and goes, and the dataset of it. */
export const leftPlan = 'kaku-town-2024';
export const leftDataset = `999989-${leftPlan}`;

/** Adds to a folder of 架空市 a second invented government, 架空町, with a plan of one measure. */
export function addTown(folder: string): void {
  const add = (table: string, line: string) =>
    appendFileSync(join(folder, 'data', `${table}.csv`), `${line}\n`);
  const town = 'https://www.town.kaku.example.jp/';
  add('organizations', `kaku-town,999989,架空町,カクウチョウ,Kaku Town (fictional),town,${town}`);
  add('divisions', 'kaku-town,general,総務課,division,,,,,,');
  add(
    'sources',
    `kaku-town-plan,kaku-town,架空町行政改革大綱（架空）,2024-03,adopted,,,CC BY 4.0,出典：架空町「架空町行政改革大綱（架空）」をもとに作成,2024-04-01,`,
  );
  add(
    'plans',
    `${leftPlan},kaku-town,架空町行政改革大綱（架空）,Kaku Town Reform Outline (fictional),2024,2028,adopted,summary,kaku-town-plan,`,
  );
  const home = join(folder, 'data', 'plans', leftPlan);
  mkdirSync(home);
  const header = (table: string) =>
    readFileSync(join(fixtureFolder, 'data/plans/kaku-reform-2024', `${table}.csv`), 'utf8').split(
      '\n',
      1,
    )[0]!;
  const write = (table: string, cells: Record<string, string>) => {
    const names = header(table).split(',');
    writeFileSync(
      join(home, `${table}.csv`),
      `${names.join(',')}\n${names.map((name) => cells[name] ?? '').join(',')}\n`,
    );
  };
  write('sections', {
    section_no: '1',
    title: '小さな役場',
    level: '柱',
    source_place: '第1',
    source_page: '1',
  });
  write('measures', {
    measure_no: '1-1',
    title: '帳票の削減',
    section_no: '1',
    summary: '使わない帳票をやめます。',
    source_place: '第1',
    source_page: '1',
  });
  write('indicators', {
    indicator_no: '1',
    name: '帳票の数',
    unit: '件',
    measure_no: '1-1',
    direction: 'decrease',
    nature: 'level',
    target_kind: 'words',
    source_place: '第1',
    source_page: '2',
  });
  cpSync(
    join(fixtureFolder, 'content/plans/kaku-reform-2024/index.mdx'),
    join(folder, 'content/plans', leftPlan, 'index.mdx'),
  );
  const prose = join(folder, 'content/plans', leftPlan, 'index.mdx');
  writeFileSync(
    prose,
    '---\ntitle: 架空町行政改革大綱（架空）とは\ndescription: 実在しない町の計画です。\n---\n\n架空町は実在しません。\n',
  );
}

/** Takes the plan out again, with its document, as whoever keeps the folder would. */
export function takeTownsPlanOut(folder: string): void {
  const strike = (table: string, start: string) => {
    const file = join(folder, 'data', `${table}.csv`);
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, lines.filter((line) => !line.startsWith(start)).join('\n'));
  };
  strike('plans', `${leftPlan},`);
  strike('sources', 'kaku-town-plan,');
  for (const part of ['data', 'content'])
    rmSync(join(folder, part, 'plans', leftPlan), { recursive: true });
}

/** Says in the history that it left, and, unless they are left out, that its document did; the title is not told. */
export function tellDeparture(folder: string, { sources = true } = {}): void {
  const start = `2026-11-01,${leftPlan},withdrawal`;
  const rows = [
    `${start},plans,${leftPlan},,,,町の求めによる。,`,
    ...(sources ? [`${start},sources,kaku-town-plan,,,,町の求めによる。,`] : []),
  ];
  appendFileSync(join(folder, 'data', 'changes.csv'), `${rows.join('\n')}\n`);
}
