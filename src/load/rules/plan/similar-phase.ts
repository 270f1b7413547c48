import type { RawRecord } from '../../read/parse.ts';

/** The row of the phase table whose words share most with those of a stage: 調達・構築 → 調達・開発; none for a single letter. */
export function similarPhase(stage: string, phases: readonly RawRecord[]): RawRecord | undefined {
  const scored = phases.map((record) => {
    const words = (record.cells['pattern'] ?? '').replaceAll('*', '');
    const shared = longestShared(stage, words);
    return { record, shared, share: shared / (stage.length + words.length + 1) };
  });
  return scored
    .filter(({ shared }) => shared >= 2)
    .sort((a, b) => b.shared - a.shared || b.share - a.share)[0]?.record;
}

/** The length of the longest run of letters that two texts share, within the length of a stage. */
function longestShared(a: string, b: string): number {
  const [left, right] = [a.slice(0, longest), b.slice(0, longest)];
  let best = 0;
  let above: number[] = [];
  for (const letter of left) {
    const row = [...right].map((other, at) => (other === letter ? (above[at - 1] ?? 0) + 1 : 0));
    best = row.reduce((most, length) => Math.max(most, length), best);
    above = row;
  }
  return best;
}

/** Stage words are short; what is longer need not be compared to its end. */
const longest = 60;
