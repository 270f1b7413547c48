import type { Site } from '../../model/types/model.ts';
import type { PublishedTable } from '../datasets/published-table.ts';
import { isCut } from '../datasets/partitions.ts';
import { limits, type Limits } from '../limits.ts';
import { absolute, urls } from '../urls.ts';
import { countingQuestions } from './counting-questions.ts';
import type { Question } from './question.ts';
import { readingQuestions } from './reading-questions.ts';

const questions: readonly Question[] = [...countingQuestions, ...readingQuestions];

/** /data/guide.md: what the data can answer, what they cannot, and questions with their answers of today. */
export function guide(
  site: Site,
  tables: readonly PublishedTable[],
  given: Limits = limits,
): string {
  const asked = questions.flatMap((question) => {
    const table = tables.find(({ name }) => name === question.table);
    return table ? [{ question, table }] : [];
  });
  const isCutHere = (name: string) =>
    isCut(
      tables.find((table) => table.name === name)!,
      tables,
      given,
    );
  const used = [...new Set(asked.map(({ table }) => table.name))];
  return [
    head(site),
    canAndCannot,
    traps,
    reading(site, used, isCutHere),
    `## 問いと答え（${asked.length}）\n\n答えは、${site.settings.asOf}時点のデータのものです。`,
    ...asked.map(({ question, table }, at) => answered(question, table, at + 1)),
    more(site),
  ].join('\n\n');
}

function head({ settings }: Site): string {
  const { title, publisher, licence, licenceUrl } = settings;
  return `# ${title} データの手引き

*What these data can and cannot answer, the traps, and worked questions with their answers. The text is in Japanese; the SQL and the column names are in English.*

公開：${publisher}。利用条件：[${licence}](${licenceUrl})。引用するときは、もとの資料の出典も示してください。`;
}

const canAndCannot = `## 答えられること

- 収録した計画に、何を、だれが、いつまでに、どこまでするとあるか。
- 資料に書かれた基準値・目標値・実績値と、そこから決まりに従って求めた指標の状況。
- それが、どの資料のどこに書かれているか。

## 答えられないこと

- 収録した資料にないこと。実績の空欄は「していない」ではなく「わからない」です。
- 実際に進んでいるか。工程は予定です。実績は \`results\` と実績値（\`series\` が \`actual\`）だけにあります。
- 団体の優劣。計画により、施策の大きさも、目標の立て方も、収録した資料の量も違います。件数や割合で順位を付けないでください。
- 計画のない団体や、収録していない計画のこと。`;

const traps = `## 読む前に

- 空欄は、書かれていないか、当てはまらないことです。0ではありません。
- 年度は、始まる年の西暦です（\`2024\` は令和6年度）。
- 番号（\`measure_no\`、\`indicator_no\` など）は計画の中だけのものです。表をつなぐときは \`plan_id\` と合わせます。
- \`1-1-1\` は日付、\`020001\` は数に変わりやすい番号です。Parquet か Excel のファイルを使うか、CSV をすべて文字として読みます。同じ行の \`measure_no_text\`（施策1-1-1）や \`lg_code_text\`（団体020001）は、どう読んでも文字のままなので、表をつなぐときに使えます。
- 数値には、以上・約などの条件（\`qualifier\`）が付くことがあります。数だけを書くと、意味が変わります。
- 指標は \`indicator_status\` で、値は \`figures\` で、施策は \`measures_overview\` で、取組項目の担当は \`action_divisions\` で数えます。`;

function reading(
  site: Site,
  used: readonly string[],
  isCutHere: (name: string) => boolean,
): string {
  const files = (name: string) =>
    isCutHere(name)
      ? `'data/${name}/*/data.parquet', hive_types = {'lg_code': VARCHAR}`
      : `'${absolute(site, urls.dataFile(site, `${name}.parquet`))}'`;
  const views = used.map(
    (name) => `CREATE VIEW ${name} AS SELECT * FROM read_parquet(${files(name)});`,
  );
  return `## 読み方

次の SQL は DuckDB のものです。初めに表に名前を付けます。${used.some(isCutHere) ? cutWords(site) : ''}

\`\`\`sql setup
${views.join('\n')}
\`\`\``;
}

/** How to get what lies in many files. */
function cutWords(site: Site): string {
  const list = absolute(site, urls.dataFile(site, 'files.csv'));
  return `大きな表は、団体ごとのファイルに分かれています（\`data/measures/lg_code=020001/data.parquet\`）。[ファイルの一覧](${list})のアドレスから、同じフォルダーの形で受け取ってから読みます。`;
}

function answered(
  { title, trap, sql, columns, answer }: Question,
  table: PublishedTable,
  no: number,
) {
  const row = (cells: readonly unknown[]) => `| ${cells.map((cell) => String(cell)).join(' | ')} |`;
  const lines = answer(table.rows).map(row);
  return `### ${no}. ${title}

落とし穴：${trap}

\`\`\`sql
${sql};
\`\`\`

${row(columns)}
${row(columns.map(() => '---'))}
${lines.join('\n')}`.trimEnd();
}

function more(site: Site): string {
  const link = (name: string, address: string) => `- [${name}](${absolute(site, address)})`;
  return `## ほかに

${[
  link('列の説明とファイル', urls.data(site)),
  link('状況の決まり', urls.about(site, 'method')),
  link('資料の読み取り方', urls.about(site, 'reading')),
  link('アドレスの一覧（OpenAPI）', urls.openApi(site)),
  link('表と列の説明（Data Package）', urls.dataFile(site, 'datapackage.json')),
].join('\n')}
`;
}
