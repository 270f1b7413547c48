import { layoutOf } from './layout.ts';
import type { Grid } from './grid.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** What one rule says of one file. */
export interface Verdict {
  rule: Rule;
  findings: Finding[];
}

/** Judges a file by every rule. A file of a header only has nothing to judge but its form. */
export function judgeFile(grid: Grid): Verdict[] {
  const layout = layoutOf(grid);
  return rules.map((rule) => ({ rule, findings: rule.judge(grid, layout) }));
}
