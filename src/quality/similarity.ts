/**
 * Whether two texts are at least as alike as asked, from 0 to 1, as Python's difflib.SequenceMatcher.ratio()
 * counts it: twice the characters in common blocks (the longest, then left and right of it) over all characters.
 */
export function areAlike(a: string, b: string, ratio: number): boolean {
  const [first, second] = [[...a], [...b]];
  const all = first.length + second.length;
  const asked = (ratio * all) / 2;
  // Long texts take long to compare: most are told apart by their lengths or their letters alone.
  if (Math.min(first.length, second.length) < asked || inAnyOrder(first, second) < asked)
    return false;
  return all === 0 || inCommon(first, second) >= asked;
}

function inAnyOrder(a: string[], b: string[]): number {
  const left = new Map<string, number>();
  for (const character of b) left.set(character, (left.get(character) ?? 0) + 1);
  return a.filter((character) => {
    const count = left.get(character) ?? 0;
    left.set(character, count - 1);
    return count > 0;
  }).length;
}

function inCommon(a: string[], b: string[]): number {
  const { start, other, length } = longestBlock(a, b);
  if (length === 0) return 0;
  return (
    length +
    inCommon(a.slice(0, start), b.slice(0, other)) +
    inCommon(a.slice(start + length), b.slice(other + length))
  );
}

function longestBlock(a: string[], b: string[]) {
  const best = { start: 0, other: 0, length: 0 };
  let ends: number[] = [];
  a.forEach((character, i) => {
    const next: number[] = [];
    b.forEach((candidate, j) => {
      if (candidate !== character) return;
      const length = (ends[j - 1] ?? 0) + 1;
      next[j] = length;
      if (length <= best.length) return;
      best.start = i - length + 1;
      best.other = j - length + 1;
      best.length = length;
    });
    ends = next;
  });
  return best;
}
