import type { GridCell } from '../../../read/workbook/grid.ts';
import type { CellRule, PeriodPart } from '../map/form-map.ts';
import { numberIn, printedNumber } from '../sheet/printed-number.ts';
import type { FormPeriod } from './bind-recipe.ts';

/** What a period says for a column; blank where its heading does not tell it. */
export function periodText(
  part: PeriodPart,
  { fy, months }: FormPeriod,
  last: number | null,
): string {
  const [first, end] = months ?? [];
  switch (part) {
    case 'year':
      return fy === null ? '' : String(fy);
    case 'last_year':
      return last === null ? '' : String(last);
    case 'first_month':
      return String(first ?? '');
    case 'last_month':
      return String(end ?? '');
    case 'as_of':
      // January to March belong to the year that began in April.
      return fy === null || end === undefined
        ? ''
        : `${end < 4 ? fy + 1 : fy}-${String(end).padStart(2, '0')}`;
  }
}

/** The part of a cell that a rule takes. */
export function partOfCell({ take, column, from }: CellRule, cell: GridCell): GridCell {
  const text = cell.text.trim();
  const printed = take === null ? undefined : printedNumber(text);
  // Parts of a number that stand in several columns, as they are printed: ① or Ⅱ.
  const isPart = from.length > 1 && column.type === 'code' && printedNumber(text)?.words === '';
  if (isPart) return { text: numberIn(text), look: 'text' };
  switch (take) {
    case 'number':
      return { text: printed?.number ?? text, look: 'text' };
    case 'label':
      return { text: printed?.label ?? '', look: 'text' };
    case 'words':
      return { text: printed?.words || text, look: 'text' };
    case null:
      return cell;
  }
}
