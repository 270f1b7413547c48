import type { Finding, Grid } from './grid.ts';
import type { Layout } from './layout.ts';

/** One rule of 「行政データにおける機械可読性に関するルール」, judged as the Digital Agency's checker does. */
export interface Rule {
  /** `L1-07` */
  id: string;
  level: 1 | 2 | 3;
  title: string;
  judge: (grid: Grid, layout: Layout) => Finding[];
}
