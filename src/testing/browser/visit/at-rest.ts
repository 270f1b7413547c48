import type { Page } from 'playwright-core';

/** The elements that would move, fade or scroll smoothly. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lasts = (times: string) => times.split(', ').some((time) => Number.parseFloat(time) > 0);
    const movesItself = (element: Element, part?: string) => {
      const style = getComputedStyle(element, part);
      return (
        lasts(style.animationDuration) ||
        lasts(style.transitionDuration) ||
        style.scrollBehavior === 'smooth'
      );
    };
    return [...document.querySelectorAll('*')]
      .filter((it) => movesItself(it) || movesItself(it, '::before') || movesItself(it, '::after'))
      .map((element) => element.outerHTML.slice(0, 80));
  });
}

/** The words of the main part; controls that only a script can answer are there with one only. */
export function words(page: Page): Promise<string> {
  return page.locator('main').evaluate((main: HTMLElement) => {
    const controls = [
      ...main.querySelectorAll<HTMLElement>('.timeline-filters, .compare-filter, .copy-button'),
    ];
    const shown = controls.map(({ style }) => style.display);
    for (const { style } of controls) style.display = 'none';
    const text = main.innerText;
    controls.forEach(({ style }, at) => (style.display = shown[at]!));
    return text;
  });
}
