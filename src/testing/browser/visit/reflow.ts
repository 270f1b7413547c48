import type { Page } from 'playwright-core';

// 320 px is also a window of 1280 px at 400 % zoom.
const widths = [320, 375, 768, 1280];

/** What scrolls sideways in some width, and what is squeezed on a phone. */
export async function faultsOfReflow(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const fault of await tooWide(page)) faults.push(fault);
    if (width === 375)
      for (const cell of await squeezedCells(page)) faults.push(`squeezed: ${cell}`);
  }
  return faults;
}

/** What makes the page wider than the screen; nothing if it is not. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => element.outerHTML.slice(0, 80));
    return [`${scrollWidth} px on ${clientWidth}`, ...wide.slice(-3)];
  });
}

/** Cells of tables that a phone shows a few letters wide and many lines high. */
export function squeezedCells(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSqueezed = (cell: HTMLElement) => {
      const { fontSize, lineHeight, paddingLeft, paddingRight } = getComputedStyle(cell);
      const room = cell.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const text = document.createRange();
      text.selectNodeContents(cell);
      const lines = text.getBoundingClientRect().height / parseFloat(lineHeight);
      return room > 0 && room < 4 * parseFloat(fontSize) && lines > 4;
    };
    const cells = [...document.querySelectorAll<HTMLElement>('td, th')];
    return cells.filter(isSqueezed).map((cell) => cell.innerText.slice(0, 20));
  });
}
