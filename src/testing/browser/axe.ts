import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Off by default in axe; WCAG 2.2 AA asks for it.
  rules: { 'target-size': { enabled: true } },
  // Details of faults only; of the rest, that it was checked.
  resultTypes: ['violations'],
  // No page has a frame or media; to look for them would cost a request for each style sheet.
  iframes: false,
  preload: false,
};

/** What axe holds against the page as it is shown now, fault by fault; throws if axe had nothing to look at. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations, passes } = (await page.evaluate(
    (settings) => Reflect.get(window, 'axe').run(settings),
    options as never,
  )) as AxeResults;
  if (passes.length < 10) throw new Error(`axe checked only ${passes.length} rules`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
