import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const common: RunOptions = {
  // Details of faults only; of the rest, that it was checked.
  resultTypes: ['violations'],
  // No page has a frame or media; to look for them would cost a request for each style sheet.
  iframes: false,
  preload: false,
};

const every = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe looks at: everything, all but what an element looks like, only that, or of that only the colours. */
const scopes = {
  all: {
    ...common,
    runOnly: every,
    // Off by default in axe; WCAG 2.2 AA asks for it.
    rules: { 'target-size': { enabled: true } },
  },
  structure: {
    ...common,
    runOnly: every,
    rules: { 'target-size': { enabled: false }, 'color-contrast': { enabled: false } },
  },
  looks: { ...common, runOnly: { type: 'rule', values: [...ofColours, 'target-size'] } },
  colours: { ...common, runOnly: { type: 'rule', values: ofColours } },
} satisfies Record<string, RunOptions>;

/** What axe holds against the page as it is shown now, fault by fault; throws if axe had nothing to look at. */
export async function axeFaults(page: Page, scope: keyof typeof scopes = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations, passes } = (await page.evaluate(
    (settings) => Reflect.get(window, 'axe').run(settings),
    scopes[scope] as never,
  )) as AxeResults;
  const fewest = scope === 'colours' || scope === 'looks' ? 1 : 10;
  if (passes.length + violations.length < fewest)
    throw new Error(`axe checked only ${passes.length} rules`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
