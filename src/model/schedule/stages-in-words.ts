import type { Stage } from '../types/model.ts';

/**
 * The stages of a line in one year: 「甲」と「乙」 side by side, 「甲」、続いて「乙」 where the second comes
 * after the first in its cell. A word is told once.
 * `prefixOf` gives what stands before a word, such as 令和5年度からの.
 */
export function stagesInWords(
  stages: readonly Stage[],
  prefixOf: (stage: Stage) => string = () => '',
): string {
  const told = stages.filter(
    (it, at) => stages.findIndex(({ words }) => words === it.words) === at,
  );
  const cells = [...Map.groupBy(told, ({ cell }) => cell.no).values()];
  const parts = cells.map((cell) => cellInWords(cell, prefixOf));
  const isPlain = parts.every(({ isSequence }) => !isSequence);
  return parts.map(({ words }) => words).join(isPlain ? 'と' : '、また');
}

function cellInWords(stages: readonly Stage[], prefixOf: (stage: Stage) => string) {
  const steps = [...Map.groupBy(stages, ({ cell }) => cell.step)].sort(([a], [b]) => a - b);
  if (steps.length === 1) return { words: besideInWords(stages, prefixOf), isSequence: false };
  // Of a sequence only what stands before all of it can be told: 令和7年度の「見直し」、続いて「実施」.
  const prefixes = new Set(stages.map(prefixOf));
  const words = steps.map(([, beside]) => besideInWords(beside, () => ''));
  return {
    words: `${prefixes.size === 1 ? [...prefixes].join('') : ''}${words.join('、続いて')}`,
    isSequence: true,
  };
}

/** What stands before several words in a row is said once. */
function besideInWords(stages: readonly Stage[], prefixOf: (stage: Stage) => string): string {
  return stages
    .map((stage, at) => {
      const before = stages[at - 1];
      const prefix = prefixOf(stage);
      const isTold = before !== undefined && prefixOf(before) === prefix;
      return `${isTold ? '' : prefix}「${stage.words}」`;
    })
    .join('と');
}
