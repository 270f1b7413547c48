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
  await bringAxe(page);
  const { violations, passes } = (await page.evaluate(
    (settings) => Reflect.get(window, 'axe').run(settings),
    scopes[scope] as never,
  )) as AxeResults;
  const fewest = scope === 'colours' || scope === 'looks' ? 1 : 10;
  if (passes.length + violations.length < fewest)
    throw new Error(`axe checked only ${passes.length} rules`);
  return violations.flatMap(inWords);
}

/**
 * What axe holds against the colours of some appearances, which were found on the page as it is shown now
 * (appearances.ts), and which of them it could judge.
 */
export async function axeFaultsOf(
  page: Page,
  appearances: readonly string[],
): Promise<{ faults: string[]; judged: string[] }> {
  await bringAxe(page);
  const { violations, judged } = await page.evaluate(
    async ([settings, keys]) => {
      const found = Reflect.get(window, 'appearances') as Map<string, Element[]>;
      const few = (key: string) => found.get(key)!.slice(0, 3);
      const { violations, passes } = (await Reflect.get(window, 'axe').run(
        { include: keys.flatMap(few) },
        settings,
      )) as AxeResults;
      const nodes = [...violations, ...passes].flatMap((rule) => rule.nodes);
      const elements = new Set<Element | undefined>(nodes.map(({ element }) => element));
      const hasWords = ({ childNodes }: Element) =>
        [...childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim() !== '');
      return {
        violations: violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
        })),
        // What has no words of its own is judged by what stands in it.
        judged: keys.filter((key) => few(key).some((it) => elements.has(it) || !hasWords(it))),
      };
    },
    [
      { ...scopes.colours, resultTypes: ['violations', 'passes'], elementRef: true } as never,
      [...appearances],
    ] as const,
  );
  return { faults: violations.flatMap(inWords), judged };
}

async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
}

type Violation = Pick<AxeResults['violations'][number], 'id'> & {
  nodes: Pick<AxeResults['violations'][number]['nodes'][number], 'target' | 'failureSummary'>[];
};

function inWords({ id, nodes }: Violation): string[] {
  return nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`);
}
