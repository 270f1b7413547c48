import { median, type Score, type SearchAnswer } from './score.ts';

/** A score as lines for people; with every miss where `withMisses` is set. */
export function reportOf(
  name: string,
  score: Score,
  answers: readonly SearchAnswer[],
  withMisses: boolean,
): string {
  const later = median(answers.slice(1).map(({ bytes }) => bytes));
  const lines = [
    `${name}（${score.queries}問）`,
    `  recall@10 ${score.recallAt10.toFixed(3)}  MRR ${score.mrr.toFixed(3)}  該当なしを正しく0件とした ${score.honest}/${score.withoutHit}`,
    `  結果が出るまで 中央値 ${score.medianMs.toFixed(0)}ミリ秒`,
  ];
  if (answers[0]!.bytes > 0)
    lines.push(
      `  転送 最初の検索 ${kilobytes(answers[0]!.bytes)}、以後の中央値 ${kilobytes(later)}`,
    );
  return [...lines, ...(withMisses ? score.misses.map(missLine) : [])].join('\n');
}

function missLine({ query, missing, got }: Score['misses'][number]): string {
  const what =
    query.expected.length === 0 ? `0件のはずが ${got.join(' ')}` : `ない: ${missing.join(' ')}`;
  return `  × 「${query.query}」（${query.kind}） ${what}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
