/** A column with more texts than this says something of its own in most cells. */
const most = 500;

/** Gives cells that say the same one text in memory: most columns of a large table say few things. */
export class SharedTexts {
  private known: Map<string, string> | undefined = new Map();

  /** The text that an equal cell before has, or the cell itself. */
  of(cell: string): string {
    if (!this.known) return cell;
    const same = this.known.get(cell);
    if (same !== undefined) return same;
    this.known.set(cell, cell);
    if (this.known.size > most) this.known = undefined;
    return cell;
  }
}
