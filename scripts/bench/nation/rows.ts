import type { Government } from './governments.ts';

/** Cells by column; a column that is left out is blank. */
export type Cells = Record<string, string | number>;

/** The rows of a plan's tables, by the table's name. */
export type PlanRows = Record<string, Cells[]>;

/** A measure by its place: the numbers from which its words follow. */
export interface Place {
  government: Government;
  /** From 0 in its plan. */
  at: number;
  no: string;
  sectionNo: string;
  subject: string;
}
