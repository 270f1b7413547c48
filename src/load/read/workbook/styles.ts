import { attribute, scanXml } from './xml.ts';

/** How a number in a cell is shown. */
export type NumberLook = 'number' | 'date' | 'percent';

/** The look of numbers by the style number of a cell. */
export function numberLooks(xml: string): NumberLook[] {
  const formats = new Map<string, string>();
  const looks: NumberLook[] = [];
  let isCellFormats = false;
  scanXml(xml, {
    open: (name, tag) => {
      if (name === 'numFmt')
        formats.set(attribute(tag, 'numFmtId') ?? '', attribute(tag, 'formatCode') ?? '');
      if (name === 'cellXfs') isCellFormats = true;
      if (name !== 'xf' || !isCellFormats) return;
      const id = attribute(tag, 'numFmtId') ?? '0';
      looks.push(lookOf(Number(id), formats.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellFormats = false;
    },
  });
  return looks;
}

/** Numbers of formats without a code of their own (ECMA-376 18.8.30; 27 to 36 and 50 to 58 are East Asian dates). */
function lookOf(id: number, code: string | undefined): NumberLook {
  if (code !== undefined) return lookOfCode(code);
  if (id === 9 || id === 10) return 'percent';
  const isDate =
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58);
  return isDate ? 'date' : 'number';
}

/** What stands in quotes, in square brackets or behind \ is no part of the format. */
function lookOfCode(code: string): NumberLook {
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').split(';')[0]!;
  if (/general|標準/i.test(plain)) return 'number';
  if (plain.includes('%')) return 'percent';
  return /[ymdhsge年月日]/i.test(plain.replace(/E[+-]/gi, '')) ? 'date' : 'number';
}
