import { choice, code, text } from '../tables/describe/column.ts';
import { linked } from '../model/build/linked.ts';
import type { Site } from '../model/types/model.ts';
import type { Cell, PublishedTable } from '../publish/datasets/published-table.ts';
import { pageUrlColumn } from '../publish/datasets/derived/government-columns.ts';
import { absolute, urls } from '../publish/urls.ts';
import { judge, type Judged, type RuleResult } from './readability.ts';
import { rules } from './rules/all-rules.ts';

const words: Omit<PublishedTable, 'rows'> = {
  isVerdict: true,
  name: 'readability',
  title: '機械可読性の検査結果',
  title_en: 'Machine readability',
  about:
    '1行が、1つのデータセットについての1つのルールの結果。例外のときは、表ごとに1行で、対象の列と理由を示す。',
  scope: 'site',
  columns: [
    code('dataset', {
      title: 'データセット',
      title_en: 'Dataset',
      about: '検査したデータセットの名前。',
      example: 'ayumi-measures',
      required: true,
    }),
    choice('rule', {
      title: 'ルール',
      title_en: 'Rule',
      about: '「行政データにおける機械可読性に関するルール」の番号。',
      example: 'L1-07',
      required: true,
      values: Object.fromEntries(rules.map(({ id, title }) => [id, { ja: title, en: id }])),
    }),
    choice('result', {
      title: '結果',
      title_en: 'Result',
      about: '適合か、理由のある例外か。不適合のデータは公開されない。',
      example: 'passed',
      required: true,
      values: {
        passed: { ja: '適合', en: 'Passed' },
        excepted: { ja: '例外', en: 'Excepted' },
      },
    }),
    code('table', {
      title: '例外の表',
      title_en: 'Table',
      about: '例外のとき、その表の名前。',
      example: 'measures',
    }),
    text('columns', {
      title: '例外の列',
      title_en: 'Columns',
      about: '例外のとき、対象の列の名前。空白で区切る。',
      example: 'title label',
    }),
    text('reason', {
      title: '例外の理由',
      title_en: 'Reason',
      about: '例外のとき、その理由。',
      example: '資料に印刷された名前です。',
    }),
    pageUrlColumn('検査の説明のページ。', 'about/quality/'),
  ],
};

/**
 * The results of all datasets as a table, its own among them: it is made of words that keep every rule. They are judged
 * when the rows are first asked for.
 */
export function readabilityTable(site: Site, judged: () => readonly Judged[]): PublishedTable {
  return linked(words, { rows: () => rowsOfAll(site, judged()) });
}

function rowsOfAll(site: Site, datasets: readonly Judged[]): PublishedTable['rows'] {
  const rows = datasets.flatMap(({ name, results }) =>
    results.flatMap((result) => rowsOf(site, name, result)),
  );
  const table = { ...words, rows };
  const own = { name: 'ayumi-readability', tables: [table] };
  return [...rows, ...judge(own).results.flatMap((result) => rowsOf(site, own.name, result))];
}

function rowsOf(site: Site, dataset: string, { rule, result, exceptions }: RuleResult) {
  const row = (more: Record<string, Cell>): Record<string, Cell> => ({
    dataset,
    rule: rule.id,
    result,
    table: null,
    columns: null,
    reason: null,
    ...more,
    page_url: absolute(site, urls.about(site, 'quality')),
  });
  if (exceptions.length === 0) return [row({})];
  return exceptions.map(({ table, columns, reason }) =>
    row({ table, columns: columns.join(' ') || null, reason }),
  );
}
