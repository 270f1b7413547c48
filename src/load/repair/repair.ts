/** The rule under which the check names what is wrong with the cell. */
export type RepairRule =
  | 'spreadsheet-damage'
  | 'code-list'
  | 'type'
  | 'half-translated-number'
  | 'white-space'
  | 'float-noise';

/** What the cell clearly meant: it can be written without asking. */
export interface Certain {
  /** The value to write; blank where the cell should be empty. */
  certain: string;
  /** Other cells of the row that take a part of the meaning: `{ qualifier: 'at_least' }`. */
  also?: Readonly<Record<string, string>>;
  /** What happened, as one Japanese sentence. */
  reason: string;
  rule: RepairRule;
}

/** What only a person can decide. */
export interface Question {
  /** What may have been meant, the likeliest first; none where the value is lost. */
  possible: readonly string[];
  /** What happened, as one Japanese sentence. */
  reason: string;
  /** What to do, as one Japanese sentence. */
  fix: string;
  rule: RepairRule;
}

/** What a cell meant that cannot stand as it is. */
export type Repair = Certain | Question;

/** Whether a repair needs no question. */
export function isCertain(repair: Repair | undefined): repair is Certain {
  return repair !== undefined && 'certain' in repair;
}
