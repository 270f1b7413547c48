import { escapeXml } from './xml.ts';

/** What the frame of a workbook takes of a sheet: its name, the widths of its columns, and its `<sheetData>`. */
export interface FramedSheet {
  name: string;
  widths: readonly number[];
  sheetData: string;
}

/** Places of the looks of cells in the list of styles. */
export const looks = { header: 1, text: 2 };

/**
 * The parts of a workbook by their paths, in their order, but for its texts (ECMA-376 part 1, 12.3 and 18): a frozen first
 * row above cells of the text format. They are as the package write-excel-file writes them, which a test holds; it can
 * only compress them at once and as promises, so a workbook could not be made just when somebody asks for it.
 */
export function framed(sheets: readonly FramedSheet[]): Record<string, string> {
  const numbered = sheets.map((sheet, at) => ({ ...sheet, no: at + 1 }));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(numbered),
    '_rels/.rels': `${head}${relations(`<Relationship Id="rId-workbook-1" Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"/>`)}`,
    'xl/_rels/workbook.xml.rels': `${shortHead}${relations(workbookRelations(numbered))}`,
    'xl/workbook.xml': workbook(numbered),
  };
  for (const sheet of numbered) {
    parts[`xl/worksheets/sheet${sheet.no}.xml`] = worksheet(sheet);
    parts[`xl/worksheets/_rels/sheet${sheet.no}.xml.rels`] = `${head}${relations('')}`;
  }
  parts['xl/styles.xml'] = styles;
  return parts;
}

type Numbered = FramedSheet & { no: number };

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const shortHead = '<?xml version="1.0" ?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** Names of parts of the format that only some programs know; the order is that of the parts that use them. */
const relationNames = `xmlns:r="${office}/relationships"`;
const macNames = 'xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main"';
const markupNames = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const macViewNames = 'xmlns:mv="urn:schemas-microsoft-com:mac:vml"';
const newerNames =
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

function contentTypes(sheets: readonly Numbered[]): string {
  const type = (name: string) =>
    `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  const override = (name: string, part: string) =>
    `<Override ContentType="${type(name)}" PartName="/xl/${part}.xml"/>`;
  const parts = [
    '<Default ContentType="application/xml" Extension="xml"/>',
    '<Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/>',
    override('sheet.main', 'workbook'),
    override('sharedStrings', 'sharedStrings'),
    override('styles', 'styles'),
    ...sheets.map(({ no }) => override('worksheet', `worksheets/sheet${no}`)),
  ];
  return `${head}<Types xmlns="${packages}/content-types">${parts.join('')}</Types>`;
}

function relations(list: string): string {
  return `<Relationships xmlns="${packages}/relationships">${list}</Relationships>`;
}

function workbookRelations(sheets: readonly Numbered[]): string {
  const relation = (no: number, type: string, target: string) =>
    `<Relationship Id="rId${no}" Type="${office}/relationships/${type}" Target="${target}.xml"/>`;
  return [
    ...sheets.map(({ no }) => relation(no, 'worksheet', `worksheets/sheet${no}`)),
    relation(sheets.length + 1, 'sharedStrings', 'sharedStrings'),
    relation(sheets.length + 2, 'styles', 'styles'),
  ].join('');
}

function workbook(sheets: readonly Numbered[]): string {
  const list = sheets.map(
    ({ no, name }) => `<sheet r:id="rId${no}" sheetId="${no}" name="${escapeXml(name)}"/>`,
  );
  const names = [relationNames, macNames, markupNames, macViewNames, newerNames].join(' ');
  return `${head}<workbook xmlns="${spreadsheet}" ${names}><workbookPr/><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets><definedNames/><calcPr/></workbook>`;
}

function worksheet({ no, widths, sheetData }: Numbered): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const view = `<sheetViews><sheetView tabSelected="${no === 1 ? 1 : 0}" workbookViewId="0"><pane ySplit="1" xSplit="0" topLeftCell="A2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`;
  const names = [markupNames, macViewNames, macNames, relationNames, newerNames].join(' ');
  return `${shortHead}<worksheet xmlns="${spreadsheet}" ${names}>${view}<cols>${columns.join('')}</cols>${sheetData}</worksheet>`;
}

// The header is not bold: under a bold first row the official checker takes rows of words for more header (L3-01).
const styles = [
  `${shortHead}<styleSheet xmlns="${spreadsheet}">`,
  '<numFmts count="1"><numFmt numFmtId="100" formatCode="@"/></numFmts>',
  '<fonts count="1"><font><family val="2"/><scheme val="minor"/><color theme="1"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8F1FE"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left/><right/><top/><bottom style="thin"/><diagonal/></border></borders>',
  '<cellXfs count="3"><xf ></xf><xf numFmtId="100" applyNumberFormat="1" fillId="2" applyFill="1" borderId="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf numFmtId="100" applyNumberFormat="1"></xf></cellXfs></styleSheet>',
].join('');
