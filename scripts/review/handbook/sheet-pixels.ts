import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import type { Pixels } from '../../build/pictures/indexed-png.ts';
import { saveAs } from '../../desk/libreoffice.ts';
import { Stop } from '../../launch/stop.mjs';

/** Fine enough that the letters of a sheet that is printed on A4 can be read on a screen. */
const dotsPerInch = 150;

/** How a workbook looks when LibreOffice prints it: gives the first page of a sheet, which bears its name at the foot. */
export function sheetPages(program: string, workbook: string): (sheet: string) => Pixels {
  const pdf = saveAs(program, workbook, 'pdf', dirname(workbook));
  const pages = run('pdftotext', ['-layout', pdf, '-']).toString('utf8').split('\f');
  return (sheet) => {
    const page = pages.findIndex((text) =>
      text.trimEnd().split('\n').at(-1)?.trim().startsWith(`${sheet} `),
    );
    if (page === -1) throw new Error(`${workbook} has no sheet ${sheet}`);
    const no = String(page + 1);
    return readPpm(run('pdftoppm', ['-r', String(dotsPerInch), '-f', no, '-l', no, pdf]));
  };
}

/** Programs of poppler, which draw what LibreOffice prints. */
function run(program: string, args: string[]): Buffer {
  try {
    return execFileSync(program, args, { maxBuffer: 2 ** 28 });
  } catch {
    throw new Stop(
      `${program} を使えません。Debian・Ubuntu なら apt-get install poppler-utils で入ります。`,
    );
  }
}

/** Reads a picture of the form PPM: a head of four words, then three bytes a pixel. */
function readPpm(bytes: Buffer): Pixels {
  const [head = '', width = '', height = ''] =
    /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 64)) ?? [];
  const [w, h] = [Number(width), Number(height)];
  const pixels = new Uint8Array(w * h * 4).fill(255);
  for (let at = 0, from = head.length; at < pixels.length; at += 4, from += 3)
    pixels.set(bytes.subarray(from, from + 3), at);
  return { width: w, height: h, pixels };
}
