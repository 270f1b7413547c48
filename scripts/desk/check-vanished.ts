import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishedRecord } from '../../src/load/read/folder.ts';
import {
  publishedCsv,
  publishedIn,
  publishedKeys,
  vanished,
  type PublishedKey,
} from '../../src/publish/releases/published-keys.ts';
import { pagesOf } from '../../src/publish/routes/routes.ts';
import type { Described } from '../../src/site.ts';
import { inJapanese, step } from '../build/progress.ts';
import { Stop } from '../launch/stop.mjs';

const file = 'public/data/releases/published.csv';
const mostNamed = 20;

/**
 * Stops where rows or pages of the last release are gone and data/changes.csv does not say why, and where there is a
 * release but no record to hold the data against; whoever makes the record anew (`mayLack`) is only told so.
 */
export async function stopIfVanished(
  inputFolder: string,
  described: Described,
  mayLack = false,
): Promise<void> {
  const record = publishedRecord(inputFolder);
  const isReleased = described.datasets.some(({ releases }) => releases.length > 0);
  if (record === null && isReleased) {
    if (!mayLack) throw new Stop(adviceOnLack.join('\n'));
    console.log(`注意: ${adviceOnLack[0]}`);
  }
  const gone = await step('公開をやめた行とページを点検', (tell) => {
    const before = record === null ? [] : publishedIn(record);
    tell(record === null ? '前の版の記録なし' : inJapanese({ 件: before.length }));
    return vanished(before, described.tables, pathsOf(described), described.site);
  });
  if (gone.length > 0) throw new Stop(adviceOnVanished(gone));
}

/** Writes down what is published, for the next release to be held against. */
export async function writePublished(inputFolder: string, described: Described): Promise<void> {
  await step('公開した行とページを記録', (tell) => {
    const keys = publishedKeys(described.tables, pathsOf(described));
    mkdirSync(dirname(join(inputFolder, file)), { recursive: true });
    writeFileSync(join(inputFolder, file), publishedCsv(keys));
    tell(inJapanese({ 件: keys.length }));
  });
}

/** The addresses of all pages under the base path. */
function pathsOf({ site, datasets }: Described): string[] {
  const { basePath } = site.settings;
  const pages = pagesOf({ site, datasets: datasets.map((it) => ({ ...it, files: [] })) });
  return pages.map(({ path }) => path.slice(basePath.length));
}

const adviceOnLack = [
  `データの版（data/releases.csv）はありますが、そのとき公開した行とページの記録（${file}）がないので、黙って消えたものがないかを調べられません。`,
  '消してしまったのなら、その版を公開したときのフォルダーか Git から戻してください。',
  'はじめからなければ、npm run diff -- <前の版のフォルダーか Git の版> で、なくなる行とページを確かめてから npm run release を実行してください。いまの行とページが記録されます。',
];

/** What to do about them: the rows are given as they can be written. */
function adviceOnVanished(gone: readonly PublishedKey[]): string {
  const pages = gone.filter(({ table }) => table === 'page').map(({ key }) => key);
  const rows = gone.filter(({ table }) => table !== 'page');
  const plans = rows.filter(({ table }) => table === 'plans').map(({ key }) => key);
  const others = rows.filter(
    ({ table, key, planId }) => table !== 'organizations' && !plans.includes(planId || key),
  );
  return [
    `前の版で公開した行${rows.length}件とページ${pages.length}件が、記録のないまま、なくなっています。`,
    ...listed(
      rows.map(({ table, planId, key }) => `${planId ? `${planId} の ` : ''}${table}「${key}」`),
    ),
    ...listed(pages.map((path) => `ページ /${path}`)),
    '消すつもりがなければ、行を元に戻してください。終わった施策や取組は、消さずに to_fy と end_reason を書きます。',
    '取り下げるなら、data/changes.csv に、次の形の行を加えてください（廃止なら kind を abolition に）。',
    ...plans.map((id) => `  日付,${id},withdrawal,plans,${id},,,,理由,`),
    ...(plans.length > 0
      ? [
          '計画の行は、その計画のすべての行とページを含みます。もとのアドレスに、お知らせが残ります。',
        ]
      : []),
    ...others
      .slice(0, 3)
      .map(
        ({ table, planId, key }) =>
          `  日付,${planId || (plans[0] ?? '計画ID')},withdrawal,${table},${key},,,,理由,`,
      ),
    ...(others.length > 3 ? ['  ほかの行も、同じ形で、1行ずつ書きます。'] : []),
    ...(rows.some(({ table }) => table === 'organizations')
      ? [
          '団体の行は、計画がなくなっても消さないでください。その団体のカタログを集めている側が、空の一覧を読んで、なくなったことを知ります。',
        ]
      : []),
    ...(pages.length > 0 && others.length > 0
      ? [
          '施策・指標・体系・資料・テーマ・担当課のページは、その行の記録を加えると、もとのアドレスにお知らせが残ります。年度ごとの実績のページは、table を results、key を年度（2025）とした行で残ります。',
        ]
      : []),
  ].join('\n');
}

function listed(names: readonly string[]): string[] {
  const others = names.length - mostNamed;
  return [
    ...names.slice(0, mostNamed).map((name) => `  ${name}`),
    ...(others > 0 ? [`  ほか${others}件`] : []),
  ];
}
