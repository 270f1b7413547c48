import { strToU8, zipSync } from 'fflate';

/** What a small workbook is made of: the rows of its first sheet as XML, and what else it holds. */
export interface SmallWorkbook {
  sheetData?: string;
  afterData?: string;
  styles?: string;
  sharedStrings?: string;
  workbookPr?: string;
  sheetState?: string;
  more?: Record<string, Uint8Array>;
}

/** The bytes of a workbook with one sheet named 表, as programs other than ours may write it. */
export function smallXlsx(book: SmallWorkbook): Uint8Array {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheet = `<worksheet><sheetData>${book.sheetData ?? ''}</sheetData>${book.afterData ?? ''}</worksheet>`;
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="${relation}">${book.workbookPr ?? ''}<sheets><sheet name="表" sheetId="1" ${book.sheetState ?? ''} r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/styles.xml': book.styles ?? '<styleSheet/>',
    'xl/sharedStrings.xml': book.sharedStrings ?? '<sst/>',
  };
  const bytes = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync({ ...Object.fromEntries(bytes), ...book.more });
}
