import { tables } from '../../tables/all-tables.ts';
import { typeNames } from '../datasets/describing-tables.ts';
import { cells, link, list, record, text, type JsonSchema } from './json-schema.ts';

/** The same path where a thing was withdrawn or abolished. */
export const withdrawalJsonSchema: JsonSchema = {
  title: '取り下げ・廃止の記録',
  description: '前にここにあったものがなくなった日と理由。',
  ...record({
    url: link('ページのアドレス'),
    withdrawn: { const: true },
    kind: { enum: ['withdrawal', 'abolition'] },
    date: text('取り下げた日'),
    reason: { type: ['string', 'null'], description: '理由' },
    plan: record(cells(tables.plans, 'plan_id', 'title')),
  }),
};

const place: JsonSchema = { type: 'integer', minimum: 0 };

/** /explore/measures.json, /explore/indicators.json */
export const exploreJsonSchema: JsonSchema = {
  title: '一覧表',
  description: '施策または指標の一覧表のページが読むもの。列、絞り込み、行。',
  ...record({
    thing: text('1行が何か：施策、指標'),
    columns: list({
      ...record({
        name: text('列の名前'),
        title: text('列の題名'),
        type: { enum: Object.keys(typeNames) },
        isShown: { type: 'boolean', description: '初めから見せるか' },
        facet: text('この列を絞り込む項目の名前'),
        tells: list(
          text('列の名前'),
          'この列が言葉にしている列。保存するときは、この列の後に加える',
        ),
      }),
      required: ['name', 'title', 'type', 'isShown'],
    }),
    facets: list(
      record({
        name: text('絞り込みの名前'),
        title: text('絞り込みの題名'),
        values: list(record({ value: text('値'), label: text('値の名前') })),
      }),
    ),
    rows: list(
      record({
        url: text('施策または指標のページ（サイトの中のパス）'),
        cells: list({ type: ['string', 'number', 'null'] }, '列の順の値'),
        facets: list(list(place), '絞り込みごとの、値の順番'),
        text: text('検索に使う、つづりをそろえた語'),
      }),
    ),
  }),
};

const uuid = { type: 'string', format: 'uuid' };

const resourceSchema: JsonSchema = {
  type: 'object',
  required: ['id', 'package_id', 'name', 'url', 'format', 'mimetype', 'size', 'hash'],
  properties: {
    id: uuid,
    package_id: uuid,
    name: text('ファイルの題名'),
    url: link('ファイルのアドレス'),
    format: text('形式'),
    mimetype: text('メディアタイプ'),
    size: { type: 'integer', minimum: 0, description: '大きさ（バイト）' },
    hash: text('SHA-256', { pattern: '^sha256:[0-9a-f]{64}$' }),
  },
};

const packageSchema: JsonSchema = {
  type: 'object',
  required: ['id', 'name', 'title', 'notes', 'license_id', 'tags', 'extras', 'resources'],
  properties: {
    id: uuid,
    name: text('データセットの名前', { pattern: '^[a-z0-9_-]{2,100}$' }),
    title: text('題名'),
    notes: text('説明'),
    license_id: text('利用条件（CKAN の名前）'),
    metadata_modified: text('最終更新（UTC）'),
    tags: list({ type: 'object', required: ['name'], properties: { name: text('キーワード') } }),
    extras: list(record({ key: text('名前'), value: text('値') })),
    resources: list(resourceSchema),
  },
};

function ckanAnswer(title: string, result: JsonSchema): JsonSchema {
  return { title, ...record({ help: link('CKAN の説明'), success: { const: true }, result }) };
}

/** The answers of the CKAN API: the list of all datasets, one of them, and the others. */
export const ckanSearchSchema = ckanAnswer('CKAN の package_search の答え', {
  type: 'object',
  required: ['count', 'results'],
  properties: { count: { type: 'integer', minimum: 0 }, results: list(packageSchema) },
});
export const ckanPackageSchema = ckanAnswer('CKAN の package_show の答え', packageSchema);
export const ckanAnswerSchema = ckanAnswer('CKAN の API の答え', { type: ['array', 'object'] });
