import { faults, UnreadableWorkbook, type WorkbookFault } from './fault.ts';
import type { Grid } from './grid.ts';
import { readSheet, type Shared } from './sheet.ts';
import { sharedStrings } from './strings.ts';
import { numberLooks, type NumberLook } from './styles.ts';
import { mostBytes, unpack } from './unpack.ts';
import { attribute, scanXml } from './xml.ts';

/**
 * The sheets of an Excel workbook as people see them, or why it cannot be read. Knows neither Node
 * nor the disk. What is not a value (formulas, pictures, colours) is left out; macros are refused.
 */
export function readWorkbook(file: string, bytes: Uint8Array): Grid[] | WorkbookFault {
  try {
    return sheetsOf(file, opened(bytes));
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.fault;
    // The unpacker tells of bytes that make no sense by an error of its own.
    return faults.broken;
  }
}

function opened(bytes: Uint8Array): Map<string, string> {
  if (bytes.length > mostBytes)
    throw new UnreadableWorkbook(faults.tooLarge(bytes.length, mostBytes));
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new UnreadableWorkbook(isEncrypted(bytes) ? faults.encrypted : faults.old);
  const other = otherThan(bytes);
  if (other) throw new UnreadableWorkbook(other);
  const { names, parts } = unpack(bytes, (name) => /^xl\/.*\.(xml|rels)$|^mimetype$/i.test(name));
  if (names.some((name) => /vbaProject|macrosheets\//i.test(name)))
    throw new UnreadableWorkbook(faults.macro);
  const decoder = new TextDecoder();
  const texts = new Map([...parts].map(([name, part]) => [name, decoder.decode(part)]));
  if (texts.get('mimetype')?.includes('opendocument'))
    throw new UnreadableWorkbook(faults.openDocument);
  return texts;
}

/** What a file is that was only named as a workbook is. */
function otherThan(bytes: Uint8Array): WorkbookFault | null {
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  if (start.startsWith('%PDF')) return faults.pdf;
  return /^\s*<(!doctype|html)/i.test(start) ? faults.webPage : null;
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

/** An encrypted workbook is a stream of this name in a container of the old kind. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(name[0]!); at !== -1; at = bytes.indexOf(name[0]!, at + 1))
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** The texts of a workbook's parts, the parts of its sheets by their names, and how its numbers look. Throws where `readWorkbook` gives a fault. */
export function openedWorkbook(bytes: Uint8Array): {
  parts: ReadonlyMap<string, string>;
  sheets: ReadonlyMap<string, string>;
  looks: readonly NumberLook[];
} {
  const parts = opened(bytes);
  const { sheets, targets } = contentsOf(parts);
  const paths = sheets.map(({ name, relation }) => [name, targets.get(relation) ?? ''] as const);
  return {
    parts,
    sheets: new Map(paths),
    looks: numberLooks(parts.get('xl/styles.xml') ?? ''),
  };
}

function contentsOf(parts: Map<string, string>) {
  const book = parts.get('xl/workbook.xml');
  if (book === undefined) throw new UnreadableWorkbook(faults.broken);
  const targets = relations(parts.get('xl/_rels/workbook.xml.rels') ?? '');
  return { ...contents(book), targets };
}

function sheetsOf(file: string, parts: Map<string, string>): Grid[] {
  const { sheets, isFrom1904, targets } = contentsOf(parts);
  const shared: Shared = {
    strings: sharedStrings(parts.get('xl/sharedStrings.xml') ?? ''),
    looks: numberLooks(parts.get('xl/styles.xml') ?? ''),
    isFrom1904,
  };
  const grids = sheets.flatMap(({ name, isHidden, relation }) => {
    const xml = parts.get(targets.get(relation) ?? '');
    if (xml === undefined) return [];
    return [{ file, sheet: name, isHidden, ...readSheet(xml, shared) }];
  });
  // Its sheets lie elsewhere, on the web or outside of it, or nowhere.
  if (grids.length === 0) throw new UnreadableWorkbook(faults.broken);
  return grids;
}

function contents(book: string) {
  const sheets: { name: string; isHidden: boolean; relation: string }[] = [];
  let isFrom1904 = false;
  scanXml(book, {
    open: (element, tag) => {
      if (element === 'workbookPr')
        isFrom1904 = /^(1|true)$/.test(attribute(tag, 'date1904') ?? '');
      if (element !== 'sheet') return;
      sheets.push({
        name: attribute(tag, 'name') ?? '',
        isHidden: /hidden/i.test(attribute(tag, 'state') ?? ''),
        relation: attribute(tag, 'id') ?? '',
      });
    },
  });
  return { sheets, isFrom1904 };
}

/** Parts by the ids with which the workbook calls them. */
function relations(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  scanXml(xml, {
    open: (name, tag) => {
      const target = attribute(tag, 'Target');
      if (name !== 'Relationship' || target === undefined) return;
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
      targets.set(attribute(tag, 'Id') ?? '', path);
    },
  });
  return targets;
}
