import type { Grid } from './grid.ts';
import type { Layout } from './layout.ts';

/** One place where a file does not keep a rule. */
export interface Finding {
  /** The column by its place from 0; null where the whole file is meant. */
  column: number | null;
  /** `B12`, or a row, as spreadsheets name it. */
  where: string;
  why: string;
}

/** One rule of 「行政データにおける機械可読性に関するルール」, judged as the Digital Agency's checker does. */
export interface Rule {
  /** `L1-07` */
  id: string;
  level: 1 | 2 | 3;
  title: string;
  judge: (grid: Grid, layout: Layout) => Finding[];
}
