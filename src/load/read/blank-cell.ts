// A pattern stands for itself: written where it is used, it would be made anew for each of millions of cells.
const visibleFirst = /^\S/;

/** Whether a cell holds nothing but white space; most cells are told by their first letter. */
export function isBlank(cell: string): boolean {
  return cell === '' || (!visibleFirst.test(cell) && cell.trim() === '');
}
