import type { Answered, ServedCost } from './measure-served.ts';
import { servers } from './servers.ts';

/** How fast the servers answer, as a table of Markdown; the ratio is to what nginx does by itself, uncompressed. */
export function servedTable(costs: readonly ServedCost[]): string {
  const byItself = (file: string) =>
    costs.find((cost) => cost.file === file && cost.server === servers[1]!.name)!;
  const rows = costs.map(({ file, server, plain, compressed }) => [
    `/${file.replace(/index\.html$/, '')}`,
    server,
    ...told(plain),
    (plain.perSecond / byItself(file).plain.perSecond).toFixed(2),
    ...told(compressed),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return (
    line(head) + line(head.map((_, at) => (at < 2 ? '---' : '---:'))) + rows.map(line).join('')
  );
}

const head = [
  ...['ファイル', '設定', '圧縮なし（毎秒）', 'p99（ms）', 'はじめの設定の何倍か'],
  ...['gzip（毎秒）', 'p99（ms）'],
];

function told({ perSecond, p99 }: Answered): string[] {
  return [Math.round(perSecond).toLocaleString('ja'), p99.toFixed(2)];
}
