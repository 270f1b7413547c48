import type { Site } from '../../model/types/model.ts';
import type { PublishedTable } from '../datasets/published-table.ts';
import { isCut } from '../datasets/partitions.ts';
import { absolute, urls } from '../urls.ts';

/** /llms.txt: where programs that answer people's questions begin (llmstxt.org). */
export function llms(site: Site, tables: readonly PublishedTable[]): string {
  const { title, tagline, licence, publisher, asOf } = site.settings;
  const link = (name: string, address: string, about: string) =>
    `- [${name}](${absolute(site, address)}): ${about}`;
  return `# ${title}

> ${tagline}。${publisher}が公開する、行財政改革などの計画の施策・工程・指標・実績のデータです（${asOf}時点、${licence}）。

${site.settings.title}は、公開された資料から書き写した事実に、資料の箇所を添えています。空欄は「わからない」で、0ではありません。工程は予定で、実績ではありません。答えるときは、計画の名前、年度、案かどうか、出典のページを添えてください。団体に順位を付けないでください。

## 初めに

${[
  link('データの手引き', urls.guide(site), '答えられること、落とし穴、問いと答え'),
  link('アドレスの一覧', urls.openApi(site), '読めるファイルのすべて（OpenAPI 3.1）'),
  link(
    '表と列の説明',
    urls.dataFile(site, 'datapackage.json'),
    '列の意味、型、キー（Data Package）',
  ),
].join('\n')}

## 表

${first
  .flatMap(([name, about]) => {
    const table = tables.find((it) => it.name === name);
    const file = table && `${name}.${isCut(table, tables) ? 'jsonl' : 'json'}`;
    return file ? [link(file, urls.dataFile(site, file), about)] : [];
  })
  .join('\n')}

## 計画

${site.plans
  .map((plan) =>
    link(
      plan.title,
      urls.plan(plan),
      `${plan.organization.name}${plan.draftWords ? `。${plan.draftWords}` : ''}`,
    ),
  )
  .join('\n')}

## Optional

${[
  link('状況の決まり', urls.about(site, 'method'), '指標の状況をどう求めるか'),
  link('資料の読み取り方', urls.about(site, 'reading'), '推定したことと、その理由'),
  link('利用条件', urls.about(site, 'licence'), '引用の書き方'),
].join('\n')}
`;
}

/** The tables that need no other, each with what it is for. */
const first = [
  ['indicator_status', '指標ごとの状況。指標はこの表で数える'],
  ['figures', '基準値・目標値・実績値。1行が1つの値'],
  ['measures_overview', '施策の一覧。いまの工程と5つの答え'],
  ['schedule_now', '取組項目ごとの、いまの工程と次の工程'],
  ['action_divisions', '取組項目と担当課'],
] as const;
