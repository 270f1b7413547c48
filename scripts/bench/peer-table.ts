import { sumOf, type Compared } from './compare-peers.ts';
import type { PeerCost } from './peers/build-peer.ts';

/** What one size cost others and us, as a table of Markdown with what the others do not make. */
export function peerTable({ ours, peers, copies, rounds }: Compared): string {
  const rows = [
    ...peers.map((cost) => row(`${cost.name}＋Pagefind`, cost, ours.cpu)),
    row(`すべてのページの写し（${copies.name}＋Pagefind）`, copies, ours.cpu),
    [
      '行革あゆみ（すべて）',
      ...['', '', seconds(ours.cpu), seconds(ours.wall)],
      megabytes(Object.values(ours.memory).reduce((most, it) => Math.max(most, it), 0)),
      ...['', ours.files.toLocaleString('ja'), megabytes(ours.bytes), '1'],
    ],
  ];
  const heading = `${ours.measures.toLocaleString('ja')}施策、順に${rounds}回ずつ組み立てた中央値`;
  return `${heading}\n\n${line(head)}${line(head.map((_, at) => (at === 0 ? '---' : '---:')))}${rows.map(line).join('')}`;
}

const head = [
  '作り手',
  'ページ（CPU秒）',
  '検索（CPU秒）',
  '合わせて（CPU秒）',
  '時計（秒）',
  'メモリーの最大（MB）',
  'ページ',
  'ファイル',
  '大きさ（MB）',
  'こちらは何倍か（CPU）',
];

/** What other generators make none of, and we do: said wherever figures are set beside each other. */
export const notMade = `ほかの作り手が作るのは、施策、計画、計画の一覧のページと、その検索だけです。言葉、工程の図、表は同じです（組み立てた後に、すべてのページの言葉を比べています）。次のものは作りません。

- データの点検、機械可読性の判定、版の記録
- データのファイル（CSV、Excel 向け CSV、JSON、Parquet、Excel、ZIP）とカタログ（DCAT、CKAN、CSVW など）
- 指標、取組項目、団体、担当課、テーマ、用語、変更の記録などのページ、埋め込み用のページ、施策の一覧表と比較
- 図だけのファイル（SVG）と画像（PNG）、施策ごとの JSON と CSV、更新のお知らせ
- 読みと同義語による検索（Pagefind の索引は、どれにもあります）

「すべてのページの写し」は、こちらが作ったすべてのページを、文章として Hugo に渡したものです。頭（題名と様式）だけを Hugo が付けます。
`;

function row(name: string, cost: PeerCost, ours: number): string[] {
  return [
    name,
    seconds(cost.pages),
    seconds(cost.search),
    seconds(sumOf(cost)),
    seconds(cost.wall),
    megabytes(cost.memory),
    cost.htmlPages.toLocaleString('ja'),
    cost.files.toLocaleString('ja'),
    megabytes(cost.bytes),
    (ours / sumOf(cost)).toFixed(1),
  ];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function seconds(value: number): string {
  return value.toFixed(1);
}

function megabytes(bytes: number): string {
  return Math.round(bytes / 1e6).toLocaleString('ja');
}
