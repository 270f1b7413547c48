import { printedLines } from '../reading.ts';

/** A page of 埼玉県行財政改革プログラム as a second, independent reading typed it. */
export interface PrintedMeasure {
  measure_no: string;
  title: string;
  /** With | between them, in printed order. */
  divisions: string;
}

/** A 具体的方策 of the same reading. */
export interface PrintedAction {
  action_no: string;
  measure_no: string;
  title_as_printed: string;
}

/** A row of a table 工程: layout spaces are out, arrows at either end of a cell too. */
export interface PrintedCells {
  measure_no: string;
  row_no: string;
  /** All actions of the row, with | between them. */
  actions: string;
  r5: string;
  r6: string;
  r7: string;
}

/** A line of 〔KPI〕. */
export interface PrintedKpi {
  measure_no: string;
  line_no: string;
  name_as_printed: string;
  /** Blank where none is printed. */
  unit: string;
  /** Whether 再掲 is printed. */
  reprint: 'yes' | 'no';
  baseline_label: string;
  baseline_value: string;
  baseline_fy: string;
  r5: string;
  r6: string;
  r7: string;
  /** A target in words. */
  other: string;
}

export const printedMeasures = printedLines<PrintedMeasure>(
  import.meta.dirname,
  'printed-measures.csv',
);
export const printedActions = printedLines<PrintedAction>(
  import.meta.dirname,
  'printed-actions.csv',
);
export const printedCells = printedLines<PrintedCells>(import.meta.dirname, 'printed-cells.csv');
export const printedKpis = printedLines<PrintedKpi>(import.meta.dirname, 'printed-kpis.csv');
