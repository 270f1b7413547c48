import { categories, least, type Measured } from './measure-pages.ts';

/** The measurements as a table, page type by page type, and below it what cost points where they are too few. */
export function reportOf(measured: Measured[]): string {
  const head = ['ページの種類', ...categories, 'LCP', '転送量'];
  const rows = measured.map(({ type, scores, largestPaint, transferred }) => [
    type,
    ...categories.map((name) => String(scores[name])),
    `${(largestPaint / 1000).toFixed(1)}秒`,
    `${(transferred / 1000).toFixed(1)} kB`,
  ]);
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const isLow = ({ scores }: Measured) => Object.values(scores).some((score) => score < least);
  const faults = measured
    .filter(isLow)
    .map(({ type, path, faults: of }) => [`✖ ${type}（/${path}）`, ...of.map((it) => `  ${it}`)]);
  const verdict = `${least}点に満たないページ：${faults.length}（全${measured.length}ページ）`;
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
    '',
    ...faults.flat(),
    verdict,
  ].join('\n');
}
