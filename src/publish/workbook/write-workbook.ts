import { escapeXml } from '../formats/xml.ts';
import { zip, type ZipEntry } from '../formats/zip.ts';
import { listSheet, listSheetName } from './lists.ts';
import { commentsXml, noteShapesXml } from './notes-xml.ts';
import { filterRange, hasNotes, sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles-xml.ts';
import type { Workbook, WorkbookSheet } from './workbook.ts';
import { declaration, mainNamespace, relationNamespace } from './xml-text.ts';

/** The bytes of a workbook (ECMA-376, *.xlsx); the same workbook gives the same bytes. */
export function writeWorkbook({ sheets, lists }: Workbook): Uint8Array {
  const all = lists.length > 0 ? [...sheets, listSheet(lists)] : sheets;
  const parts: [path: string, xml: string][] = [
    ['[Content_Types].xml', contentTypes(all)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(all)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...all.map((_, at): Relation => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', stylesXml()],
    ...all.flatMap((sheet, at): [string, string][] => [
      [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, lists, at === 0)],
      ...(hasNotes(sheet) ? noteParts(sheet, at + 1) : []),
    ]),
  ];
  const encoder = new TextEncoder();
  return zip(parts.map(([path, xml]): ZipEntry => ({ path, bytes: encoder.encode(xml) })));
}

function noteParts(sheet: WorkbookSheet, no: number): [string, string][] {
  return [
    [
      `xl/worksheets/_rels/sheet${no}.xml.rels`,
      relations([
        ['vmlDrawing', `../drawings/vmlDrawing${no}.vml`],
        ['comments', `../comments${no}.xml`],
      ]),
    ],
    [`xl/comments${no}.xml`, commentsXml(sheet)],
    [`xl/drawings/vmlDrawing${no}.vml`, noteShapesXml(sheet)],
  ];
}

type Relation = [type: string, target: string];

function relations(list: readonly Relation[]): string {
  const items = list.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${relationNamespace}/${type}" Target="${target}"/>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `${declaration}<Relationships xmlns="${namespace}">${items.join('')}</Relationships>`;
}

function contentTypes(sheets: readonly WorkbookSheet[]): string {
  const base = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${base}.${type}+xml"/>`;
  return [
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...sheets.flatMap((sheet, at) => [
      override(`worksheets/sheet${at + 1}.xml`, 'worksheet'),
      ...(hasNotes(sheet) ? [override(`comments${at + 1}.xml`, 'comments')] : []),
    ]),
    '</Types>',
  ].join('');
}

function workbookXml(sheets: readonly WorkbookSheet[]): string {
  const items = sheets.map(({ name }, at) => {
    const hidden = name === listSheetName ? ' state="hidden"' : '';
    return `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
  });
  return [
    `${declaration}<workbook xmlns="${mainNamespace}" xmlns:r="${relationNamespace}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>',
    `<sheets>${items.join('')}</sheets>`,
    definedNames(sheets),
    '</workbook>',
  ].join('');
}

/** The range of the filter, and the row that is printed on every page. */
function definedNames(sheets: readonly WorkbookSheet[]): string {
  const names = sheets.flatMap((sheet, at) => {
    if (sheet.titleRow === undefined) return [];
    const quoted = escapeXml(`'${sheet.name.replaceAll("'", "''")}'`);
    const filter = filterRange(sheet)?.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    const row = sheet.titleRow + 1;
    return [
      ...(filter
        ? [
            `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${quoted}!${filter}</definedName>`,
          ]
        : []),
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted}!$${row}:$${row}</definedName>`,
    ];
  });
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}
