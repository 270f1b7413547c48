import type { PublishedTable } from '../datasets/published-table.ts';
import { typeNames } from '../datasets/describing-tables.ts';
import { cellSchema, link, list, record, text, type JsonSchema } from './json-schema.ts';

/** What <table>.json says, over all plans, of one plan or of one topic: every column as it is described. */
export function tableJsonSchema(table: PublishedTable): JsonSchema {
  const { name, title, about, columns } = table;
  return {
    title,
    description: about,
    ...record({
      name: { const: name },
      title: text('表の題名'),
      title_en: text('表の題名（英語）'),
      about: text('表の説明'),
      url: link('このファイルのアドレス'),
      licence: text('利用条件の名前'),
      licence_url: link('利用条件のページ'),
      publisher: text('公開する人'),
      as_of: text('いつ時点のデータか'),
      drafts: list(
        record({ plan_id: text('計画のコード'), note: text('案であることの説明') }),
        '案に基づく計画',
      ),
      attributions: list(text('出典の書き方'), 'もとの資料の出典'),
      columns: list(columnJsonSchema(), '列の説明。rows の値と同じ順'),
      row_count: { type: 'integer', minimum: 0, description: '行の数' },
      rows: list(
        record(Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)]))),
        '表の行',
      ),
    }),
  };
}

function columnJsonSchema(): JsonSchema {
  const properties = {
    name: text('列の名前'),
    type: { enum: [...Object.keys(typeNames), 'boolean'] },
    title: text('列の題名'),
    title_en: text('列の題名（英語）'),
    about: text('列の意味'),
    unit: text('値の単位'),
    values: {
      type: 'object',
      description: '決まった値と、その日本語と英語の名前',
      additionalProperties: record({ ja: text('日本語の名前'), en: text('英語の名前') }),
    },
  };
  const mayLack = ['unit', 'values'];
  const required = Object.keys(properties).filter((name) => !mayLack.includes(name));
  return { ...record(properties), required };
}
