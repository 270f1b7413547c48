import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const places = [
  process.env['SOFFICE_PATH'],
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** The program of LibreOffice that runs here; undefined where there is none. */
export function findLibreOffice(): string | undefined {
  return places.find((it) => it && spawnSync(it, ['--version']).status === 0);
}

/** Has LibreOffice open a file and save it in another folder, as `xlsx`, `ods` or `pdf`; gives the new file. */
export function saveAs(
  program: string,
  file: string,
  format: 'xlsx' | 'ods' | 'pdf',
  folder: string,
): string {
  // One of its own, so that a window that is open elsewhere does not take the task.
  const profile = mkdtempSync(join(tmpdir(), 'ayumi-libreoffice-'));
  const filter = format === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : format;
  try {
    execFileSync(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        ...['--convert-to', filter, '--outdir', folder, file],
      ],
      { stdio: 'ignore', timeout: 200_000 },
    );
  } finally {
    rmSync(profile, { recursive: true });
  }
  return join(folder, `${basename(file, extname(file))}.${format}`);
}
