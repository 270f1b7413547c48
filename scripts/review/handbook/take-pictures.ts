import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { browse } from '../../../src/quality/browser/browse.ts';
import { readSite } from '../../../src/site.ts';
import { takenNames } from '../../../src/publish/routes/routes.ts';
import { buildSite } from '../../build/build-site.ts';
import { root } from '../../build/places.ts';
import { inJapanese, step } from '../../build/progress.ts';
import { checkData } from '../../desk/check-data.ts';
import { importFiles } from '../../desk/import-files.ts';
import { writeOfficerWorkbook } from '../../desk/write-workbook.ts';
import { smallPng } from './few-colours.ts';
import { filledIn } from './fill-in.ts';
import { pagePixels } from './page-pixels.ts';
import { planId, screens, sheets, slips, typed } from './pictures.ts';
import { sheetPages } from './sheet-pixels.ts';

const out = join(root, 'docs/desk/pictures');

/**
 * Takes the pictures of the handbook anew: the invented city of the fixture goes through the year of docs/desk with the
 * real commands, and what comes of it is photographed. Takes the programs of LibreOffice and Chromium.
 */
export async function takeHandbookPictures(programs: {
  libreOffice: string;
  chromium: string;
}): Promise<void> {
  const desk = mkdtempSync(join(tmpdir(), 'ayumi-handbook-'));
  try {
    const city = join(desk, 'city');
    cpSync(join(root, 'src/testing/fixture'), city, { recursive: true });
    const books = await sendAndFill(city, desk);
    mkdirSync(out, { recursive: true });
    await step('ブックを撮影', (tell) => takeSheets(programs.libreOffice, books, tell));
    await importFiles(city, [books.division], { ...intake, takenNames: takenNames() });
    const folder = await buildSite({ inputFolder: city, publish: false });
    const { basePath: base } = readSite(city).site.settings;
    await step('画面を撮影', (tell) =>
      browse({ folder, base, chromium: programs.chromium }, async (context, url) =>
        takeScreens(await context.newPage(), url, books.slips, tell),
      ),
    );
  } finally {
    rmSync(desk, { recursive: true, force: true });
  }
}

const intake = { planId, fy: undefined, mayDelete: false, isDryRun: false };

/** The workbooks of the city: the one for all, the one that a division gives back, and the same with slips. */
async function sendAndFill(city: string, desk: string) {
  const named = (name: string) => join(desk, `${name}.xlsx`);
  const loaded = await checkData(city);
  const order = { planId, fy: '2026', deadline: '5月15日', to: '行政改革課' };
  await writeOfficerWorkbook(city, loaded, { ...order, division: undefined, out: named('all') });
  await writeOfficerWorkbook(city, loaded, { ...order, division: '市民課', out: named('sent') });
  const sent = readFileSync(named('sent'));
  writeFileSync(named('市民課'), filledIn(sent, typed));
  writeFileSync(named('市民課（間違い）'), filledIn(sent, slips));
  return { all: named('all'), division: named('市民課'), slips: named('市民課（間違い）') };
}

type Tell = (counts: string) => void;

function takeSheets(program: string, books: { all: string; division: string }, tell: Tell): void {
  const pages = {
    all: sheetPages(program, books.all),
    division: sheetPages(program, books.division),
  };
  for (const { name, book, sheet, part } of sheets)
    writeFileSync(join(out, `${name}.png`), smallPng(pages[book](sheet), part));
  tell(inJapanese({ 枚: sheets.length }));
}

async function takeScreens(page: Page, url: string, slipped: string, tell: Tell): Promise<void> {
  for (const { name, path, drops, ...shot } of screens) {
    await page.goto(url + path, { waitUntil: 'networkidle' });
    if (drops) await dropOnDesk(page, slipped);
    writeFileSync(join(out, `${name}.png`), smallPng(await pagePixels(page, shot)));
  }
  tell(inJapanese({ 枚: screens.length }));
}

/** Gives the page of the desk a workbook and waits for what it says of it. */
async function dropOnDesk(page: Page, workbook: string): Promise<void> {
  await page.locator('[data-desk][data-ready]').waitFor();
  await page.locator('[data-desk-files]').setInputFiles(workbook);
  await page.locator('[data-desk-status]').filter({ hasText: '件' }).waitFor();
}
