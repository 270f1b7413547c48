/**
 * Finds the first pattern of phases.csv that fits a stage word; gives its place, or -1. A word that
 * many stages share is looked up once.
 */
export function patternFinder(patterns: readonly string[]): (stage: string) => number {
  const split = patterns.map((pattern) => pattern.split('*'));
  const found = new Map<string, number>();
  return (stage) => {
    const known = found.get(stage);
    if (known !== undefined) return known;
    const at = split.findIndex((pieces) => fits(stage, pieces));
    found.set(stage, at);
    return at;
  };
}

/**
 * Whether a word begins with the first piece, ends with the last and has the others between in their
 * order; `*` stands for any characters. Each piece is taken where it first comes: to look for a later
 * place too could find nothing more, and would take a time that doubles with every star.
 */
function fits(word: string, pieces: readonly string[]): boolean {
  const [first, ...rest] = pieces as [string, ...string[]];
  const last = rest.pop();
  if (last === undefined) return word === first;
  if (!word.startsWith(first) || !word.endsWith(last)) return false;
  let at = first.length;
  for (const piece of rest) {
    const place = word.indexOf(piece, at);
    if (place === -1) return false;
    at = place + piece.length;
  }
  return at <= word.length - last.length;
}
