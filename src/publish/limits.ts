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
}

/** The limits that hold, described for people in docs/performance.md. */
export const limits: Readonly<Limits> = {
  sheetRows: 1_048_575,
  wholeCells: 2_000_000,
  filesInCatalogue: 3_000,
  searchCharacters: 300_000,
};
