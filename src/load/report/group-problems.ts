/** So many of one kind in one column are told together. */
const fewest = 3;

/** What of a problem says of which kind it is. */
interface Repeated {
  rule: string;
  file: string;
  line?: number;
  column?: string | number;
  message: string;
  found?: string;
  nearest?: readonly string[];
  fix: string;
}

/** Puts together what repeats (the same rule finds the same in the same column of one file) at the place of its first; what is rare stands alone. Takes problems in the order in which they are told. */
export function groupProblems<P extends Repeated>(problems: readonly P[]): [P, ...P[]][] {
  const groups = Map.groupBy(problems, kindOf);
  const told = new Set<string>();
  return problems.flatMap((problem): [P, ...P[]][] => {
    const kind = kindOf(problem);
    const [first, ...others] = groups.get(kind)!;
    if (others.length + 1 < fewest) return [[problem]];
    if (told.has(kind)) return [];
    told.add(kind);
    return [[first!, ...others]];
  });
}

/** What is said of the cell may name its value, which is another one in each row. */
function kindOf({ rule, file, column, line, found, message, fix, nearest = [] }: Repeated): string {
  const values = [found, ...nearest].filter((it) => it !== undefined && it !== '') as string[];
  const bare = (text: string) => values.reduce((rest, value) => rest.replaceAll(value, '◇'), text);
  const place = line === undefined ? '' : typeof column === 'number' ? '字' : column;
  return JSON.stringify([rule, file, place, bare(message), nearest.length, bare(fix).slice(0, 12)]);
}
