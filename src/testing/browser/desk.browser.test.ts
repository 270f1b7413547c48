import { unzipSync, zipSync } from 'fflate';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Grid } from '../../load/read/workbook/grid.ts';
import { readWorkbook } from '../../load/read/workbook/read-workbook.ts';
import { sentWorkbook } from '../builders/returned-workbook.ts';
import { filledWorkbook, type Typed } from '../builders/workbook/filled-workbook.ts';
import { fixtureSite } from '../site/reading/sites.ts';
import { browsing } from './browser.ts';

const status = (page: Page) => page.locator('[data-desk-status]');
const result = (page: Page) => page.locator('[data-desk-result]');
const table = (name: string) =>
  readFileSync(join(fixtureSite.input, 'data/plans/kaku-reform-2024', `${name}.csv`), 'utf8');
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

describe('the desk, without a network once it is open,', () => {
  const open = browsing(fixtureSite);

  /** What the page says of files; the network is cut before they are dropped. */
  async function examined(...files: ReturnType<typeof file>[]) {
    const { page, faults, done } = await open('desk/');
    await page.locator('[data-desk][data-ready]').waitFor();
    await page.context().setOffline(true);
    onTestFinished(async () => {
      await page.context().setOffline(false);
      await done();
    });
    if (files.length === 0) return { page, faults };
    await page.locator('[data-desk-files]').setInputFiles(files);
    await status(page)
      .filter({ hasText: '問題は' })
      .or(status(page).filter({ hasText: '件' }))
      .waitFor();
    return { page, faults };
  }

  test('finds nothing to change in a workbook as it was sent', async () => {
    const { page, faults } = await examined(
      file('記入.xlsx', sentWorkbook(fixtureSite.input, 2025)),
    );
    expect(await status(page).innerText()).toBe(
      '問題はありません。いまのデータから変わるところもありません。',
    );
    expect(faults).toEqual([]);
  });

  test('shows how a measure would read, and gives the table to be saved', async () => {
    const changed = table('measures').replace('仕事の進め方の見直し', '仕事の進め方の総点検');
    const { page, faults } = await examined(file('measures.csv', changed));
    expect(await status(page).innerText()).toBe('問題はありません。追加 0、変更 1、削除 0。');
    expect(await result(page).innerText()).toContain('2-1-1 仕事の進め方の総点検');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'data/plans/kaku-reform-2024/measures.csv' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(changed);
    expect(faults).toEqual([]);
  });

  test('names file, row and column of what is wrong, and gives nothing to be saved', async () => {
    const wrong = table('actions').replace(/^(2-1-2-1),2-1-2/m, '$1,9-9-9');
    const { page } = await examined(file('actions.csv', wrong));
    expect(await status(page).innerText()).toMatch(/^直すところが\d+件あります。/);
    const said = await result(page).innerText();
    expect(said).toContain('actions.csv');
    expect(said).toContain('9-9-9');
    expect(
      await result(page)
        .getByRole('link', { name: /\.csv$/ })
        .count(),
    ).toBe(0);
  });

  test('says in a sentence that a workbook is cut', async () => {
    const whole = sentWorkbook(fixtureSite.input, 2025);
    const { page, faults } = await examined(file('記入.xlsx', whole.slice(0, whole.length / 2)));
    expect(await status(page).innerText()).toMatch(/^直すところが1件あります。/);
    expect(await result(page).innerText()).toContain('記入.xlsx');
    expect(faults).toEqual([]);
  });

  const sent = sentWorkbook(fixtureSite.input, 2025);
  const filled = (typed: Typed) => file('記入.xlsx', filledWorkbook(sent, typed));
  const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();
  /** What is saved by pressing a button. */
  async function saved(page: Page, name: string): Promise<Uint8Array> {
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
    return new Uint8Array(readFileSync(await download.path()));
  }

  test('lets one of several be chosen for a cell by a click, and takes it back by another', async () => {
    const { page, faults } = await examined(
      filled({ '取組 2-1-2-1': { state: '順調っぽい', text: '研修を開いた。' } }),
    );
    expect(await status(page).innerText()).toMatch(/^直すところが1件あります。/);
    await press(page, '「遅れ」に直す');
    await status(page).filter({ hasText: '問題はありません。追加 1、変更 0、削除 0。' }).waitFor();
    expect(await status(page).evaluate((it) => it === document.activeElement)).toBe(true);
    await press(page, 'もとに戻す');
    await status(page).filter({ hasText: '直すところが1件あります。' }).waitFor();
    expect(faults).toEqual([]);
  });

  test('gives the workbook back with what was chosen and understood, and nothing else changed', async () => {
    const { page, faults } = await examined(
      filled({
        '取組 2-1-2-1': { state: '順調っぽい', text: '研修を開いた。' },
        '指標 6': { value: '１，２３４' },
      }),
    );
    await press(page, '「遅れ」に直す');
    await status(page).filter({ hasText: '問題はありません。' }).waitFor();
    const bytes = await saved(page, '直した「記入.xlsx」を保存');
    expect(await status(page).innerText()).toBe(
      '2のセルを書き換えて、「記入.xlsx」を保存しました。',
    );
    const [before, after] = [sent, bytes].map((book) => readWorkbook('', book) as Grid[]);
    const cells = (book: readonly Grid[]) =>
      book.flatMap(({ sheet, rows }) =>
        rows.flatMap(({ no, cells: row }) =>
          Array.from(row, (cell, at) => [`${sheet} ${no} ${at}`, cell?.text ?? ''] as const),
        ),
      );
    const was = new Map(cells(before!));
    const changed = cells(after!).filter(([place, text]) => (was.get(place) ?? '') !== text);
    expect(changed.map(([, text]) => text)).toEqual(['遅れ', '研修を開いた。', '1234']);
    expect(faults).toEqual([]);
  });

  test('leaves out of the workbook a kind of change that is not wanted there', async () => {
    const { page } = await examined(
      filled({
        '取組 2-1-2-1': { text: '・研修を開いた\n・手引を配った' },
        '指標 6': { value: '１，２３４' },
      }),
    );
    await page.getByRole('checkbox', { name: '箇条書きの印と改行を' }).uncheck();
    await saved(page, '直した「記入.xlsx」を保存');
    expect(await status(page).innerText()).toMatch(/^1のセルを書き換えて、/);
  });

  test('puts right all problems of a group by one click, and leaves the others', async () => {
    const { page } = await examined(
      file('results.csv', table('results').replaceAll(',2-1-1,', ',2-1-11,')),
      file('actions.csv', table('actions').replace(/^(1-1-1-2),1-1-1/m, '$1,8-8-8')),
    );
    const before = await status(page).innerText();
    await press(page, '「2-1-1」に直す');
    await status(page).filter({ hasNotText: before }).filter({ hasText: '件あります' }).waitFor();
    const said = await result(page).locator('.desk-problems').innerText();
    expect(said).not.toContain('2-1-11');
    expect(said).toContain('8-8-8');
  });

  /** The data of 架空市 in a folder, of which some states stand by their names. */
  function siteFolder(): string {
    const folder = join(mkdtempSync(join(tmpdir(), 'ayumi-desk-')), 'よその市');
    onTestFinished(() => rmSync(dirname(folder), { recursive: true }));
    cpSync(join(fixtureSite.input, 'data'), join(folder, 'data'), { recursive: true });
    const path = join(folder, 'data/plans/kaku-reform-2024/results.csv');
    writeFileSync(path, table('results').replaceAll(',as_planned,', ',計画どおり,'));
    return folder;
  }

  test('checks a whole site that is dropped as a folder, and gives back its tables', async () => {
    const { page, faults } = await examined();
    await page.locator('[data-desk-folder]').setInputFiles(siteFolder());
    await status(page).filter({ hasText: '直すところが' }).waitFor();
    await press(page, 'をすべて直す');
    await status(page).filter({ hasText: '問題はありません。サイト全体を点検しました' }).waitFor();
    const archive = unzipSync(await saved(page, '直した1つの表を ZIP で保存'));
    expect(Object.keys(archive)).toEqual(['data/plans/kaku-reform-2024/results.csv']);
    expect(Buffer.from(Object.values(archive)[0]!).toString()).toBe(table('results'));
    expect(faults).toEqual([]);
  });

  test('checks a whole site that is dropped as an archive', async () => {
    const folder = siteFolder();
    const parts = globSync('data/**/*.csv', { cwd: folder }).map((path) => [
      path,
      new Uint8Array(readFileSync(join(folder, path))),
    ]);
    const { page } = await examined(
      file('よその市.zip', zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>)),
    );
    await press(page, 'をすべて直す');
    await status(page).filter({ hasText: '問題はありません。サイト全体を点検しました' }).waitFor();
    const back = unzipSync(await saved(page, 'ZIP で保存'));
    expect(Object.keys(back)).toHaveLength(parts.length);
  });
});
