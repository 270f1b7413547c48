/** One file held against one rule book: how much was looked at, and what goes against it. */
export interface Verdict {
  /** The file of the site. */
  file: string;
  /** The shapes or the schema. */
  rules: string;
  /** What was counted: `triples`, `datasets`. */
  counts: Record<string, number>;
  violations: string[];
  /** Recommendations that are not met: no fault. */
  warnings: string[];
}

/** A verdict in lines, the faults below it. */
export function lineOf({ file, rules, counts, violations, warnings }: Verdict): string {
  const counted = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  const mark = violations.length > 0 ? '✖' : '✓';
  const head = `${mark} ${file} × ${rules}: ${counted.join(', ')}; 違反${violations.length}・推奨${warnings.length}`;
  return [
    head,
    ...violations.slice(0, 20).map((it) => `    違反: ${it}`),
    ...summary(warnings),
  ].join('\n');
}

/** The same recommendation for many things is one line. */
function summary(warnings: string[]): string[] {
  const kinds = new Map<string, number>();
  for (const warning of warnings) {
    const kind = warning.replace(/^\S+ /, '').slice(0, 140);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds].slice(0, 12).map(([kind, count]) => `    推奨（${count}件）: ${kind}`);
}
