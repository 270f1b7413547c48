import type { WorkbookSheet } from './workbook.ts';
import { address, cellText, declaration, mainNamespace } from './xml-text.ts';

interface Note {
  row: number;
  column: number;
  text: string;
}

function notesOf({ rows }: WorkbookSheet): Note[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ note }, column) => (note === undefined ? [] : [{ row, column, text: note }])),
  );
}

/** xl/comments<n>.xml: what the notes say. */
export function commentsXml(sheet: WorkbookSheet): string {
  const notes = notesOf(sheet).map(
    ({ row, column, text }) =>
      `<comment ref="${address(row, column)}" authorId="0"><text><t xml:space="preserve">${cellText(text)}</t></text></comment>`,
  );
  return `${declaration}<comments xmlns="${mainNamespace}"><authors><author/></authors><commentList>${notes.join('')}</commentList></comments>`;
}

/** xl/drawings/vmlDrawing<n>.vml: where the notes appear; Excel shows none without it. */
export function noteShapesXml(sheet: WorkbookSheet): string {
  const shapes = notesOf(sheet).map(({ row, column }, at) =>
    [
      `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" fillcolor="#ffffe1" o:insetmode="auto"`,
      ' style="position:absolute;visibility:hidden;width:240pt;height:90pt">',
      '<v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox/>',
      '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
      `<x:Anchor>${column + 1}, 15, ${row}, 10, ${column + 4}, 15, ${row + 5}, 4</x:Anchor>`,
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>`,
      '</x:ClientData></v:shape>',
    ].join(''),
  );
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...shapes,
    '</xml>',
  ].join('');
}
