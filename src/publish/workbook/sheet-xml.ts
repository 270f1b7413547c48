import { places } from '../formats/xlsx.ts';
import { listRange } from './lists.ts';
import { styleNumber } from './styles-xml.ts';
import type { ChoiceList, DropDown, WorkbookCell, WorkbookSheet } from './workbook.ts';
import {
  address,
  cellText,
  declaration,
  letters,
  mainNamespace,
  relationNamespace,
} from './xml-text.ts';

/** xl/worksheets/sheet<n>.xml: the elements in the order that ECMA-376 18.3.1.99 asks for. */
export function sheetXml(sheet: WorkbookSheet, lists: readonly ChoiceList[], isFirst: boolean) {
  return [
    `${declaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${relationNamespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewsXml(sheet, isFirst),
    `<sheetFormatPr defaultRowHeight="${lineHeight}"/>`,
    widthsXml(sheet.widths),
    `<sheetData>${sheet.rows.map((row, at) => rowXml(row, at, sheet.widths)).join('')}</sheetData>`,
    sheet.isProtected ? protection : '',
    filterXml(sheet),
    dropDownsXml(sheet.dropDowns ?? [], lists),
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    // 9 is A4; as many pages down as it takes.
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    ignoredErrors(sheet),
    hasNotes(sheet) ? '<legacyDrawing r:id="rId1"/>' : '',
    '</worksheet>',
  ].join('');
}

/** Whether the sheet needs the parts that notes stand in. */
export function hasNotes({ rows }: WorkbookSheet): boolean {
  return rows.some((row) => row.some(({ note }) => note !== undefined));
}

/** Columns may be made wider, rows sorted and filtered; cells that are locked stay as they are. */
const protection =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" autoFilter="0"/>';

function viewsXml({ frozen }: WorkbookSheet, isFirst: boolean): string {
  const selected = isFirst ? ' tabSelected="1"' : '';
  if (!frozen) return `<sheetViews><sheetView workbookViewId="0"${selected}/></sheetViews>`;
  const { rows, columns } = frozen;
  const pane = columns > 0 ? 'bottomRight' : 'bottomLeft';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''} ySplit="${rows}"`;
  return [
    `<sheetViews><sheetView workbookViewId="0"${selected}>`,
    `<pane${split} topLeftCell="${address(rows, columns)}" activePane="${pane}" state="frozen"/>`,
    `<selection pane="${pane}" activeCell="${address(rows, columns)}" sqref="${address(rows, columns)}"/>`,
    '</sheetView></sheetViews>',
  ].join('');
}

function widthsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '';
}

function rowXml(row: readonly WorkbookCell[], at: number, widths: readonly number[]): string {
  const cells = row.map((cell, column) => cellXml(cell, address(at, column)));
  const height = lineHeight * linesIn(row, widths);
  return `<row r="${at + 1}" ht="${height}" customHeight="1">${cells.join('')}</row>`;
}

/** Points of a line of text. */
const lineHeight = 18;
const mostLines = 12;

/** Lines of the fullest cell: programs do not agree on fitting rows to what they hold. */
function linesIn(row: readonly WorkbookCell[], widths: readonly number[]): number {
  const lines = row.map(({ value, style }, column) => {
    if (typeof value !== 'string') return 1;
    if (style === 'title' || style === 'line') return 1.3;
    const across = Math.max(1, (widths[column] ?? 10) - 2);
    return value
      .split('\n')
      .reduce((sum, it) => sum + Math.max(1, Math.ceil(places(it) / across)), 0);
  });
  return Math.min(
    mostLines,
    lines.reduce((a, b) => Math.max(a, b), 1),
  );
}

function cellXml({ value, style }: WorkbookCell, place: string): string {
  const start = `<c r="${place}" s="${styleNumber(style)}"`;
  if (value === null || value === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

function lastColumn({ rows, titleRow }: WorkbookSheet): number {
  return (rows[titleRow ?? 0]?.length ?? 1) - 1;
}

/** From the titles to the last row. */
export function filterRange(sheet: WorkbookSheet): string | undefined {
  if (sheet.titleRow === undefined || sheet.rows.length < sheet.titleRow + 2) return undefined;
  const from = address(sheet.titleRow, 0);
  return `${from}:${address(sheet.rows.length - 1, lastColumn(sheet))}`;
}

function filterXml(sheet: WorkbookSheet): string {
  const range = filterRange(sheet);
  return range === undefined ? '' : `<autoFilter ref="${range}"/>`;
}

function dropDownsXml(dropDowns: readonly DropDown[], lists: readonly ChoiceList[]): string {
  if (dropDowns.length === 0) return '';
  const items = dropDowns.map(({ list, column, fromRow, toRow }) =>
    [
      '<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1"',
      ' errorTitle="一覧にない言葉です" error="このまま書いてもかまいませんが、受け取るときに読めないことがあります。"',
      ` sqref="${letters(column)}${fromRow + 1}:${letters(column)}${toRow + 1}">`,
      `<formula1>${listRange(lists, list)}</formula1></dataValidation>`,
    ].join(''),
  );
  return `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

/** Numbers kept as texts are meant: no green corner in every cell. */
function ignoredErrors(sheet: WorkbookSheet): string {
  if (sheet.rows.length === 0) return '';
  const widest = sheet.rows.reduce((most, { length }) => Math.max(most, length), 1);
  const range = `A1:${address(sheet.rows.length - 1, widest - 1)}`;
  return `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
}
