/** How large what is about the whole site may become. Whatever is about one plan or one government is there at any size. */
export interface Limits {
  /** Rows of a sheet below its titles: more Excel does not open. */
  sheetRows: number;
  /** Cells of the workbook and of the archive of all tables; with more, there is neither of them. */
  wholeCells: number;
  /** Files that one page of a catalogue describes: about 2.7 kB each in its largest form, so that a page is below 10 MB. */
  filesInCatalogue: number;
  /** Characters of all records of the search, which take up to a byte each: with more, they are cut by government. */
  searchCharacters: number;
  /** Governments of which home and the search page tell more than the name. */
  toldGovernments: number;
  /** Measures that the page of a topic lists and draws; with more, it counts them by government. */
  topicMeasures: number;
}

const usual: Readonly<Limits> = {
  sheetRows: 1_048_575,
  wholeCells: 2_000_000,
  filesInCatalogue: 3_000,
  searchCharacters: 300_000,
  toldGovernments: 20,
  topicMeasures: 200,
};

/**
 * The limits that hold, described for people in docs/performance.md. AYUMI_LIMITS, as JSON, sets some of them lower, so
 * that tests see with a small site what becomes of a large one.
 */
export const limits: Readonly<Limits> = { ...usual, ...given() };

function given(): Partial<Limits> {
  // Some of this runs in browsers, which have no environment.
  const text = (globalThis as Partial<typeof globalThis>).process?.env?.['AYUMI_LIMITS'];
  return text ? (JSON.parse(text) as Partial<Limits>) : {};
}

/** Whether pages over all governments tell something of each of them, or only their names. */
export function tellsGovernments(
  governments: readonly unknown[],
  { toldGovernments } = limits,
): boolean {
  return governments.length <= toldGovernments;
}

/** Whether the page of a topic lists its measures and draws their schedules. */
export function listsMeasures(
  { measures }: { readonly measures: readonly unknown[] },
  { topicMeasures } = limits,
): boolean {
  return measures.length <= topicMeasures;
}
