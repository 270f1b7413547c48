/** Whether a cell holds nothing but white space; most cells are told by their first letter. */
export function isBlank(cell: string): boolean {
  return cell === '' || (!/^\S/.test(cell) && cell.trim() === '');
}
