import type { BrowserContextOptions } from 'playwright-core';
import { unfold, type WatchedPage } from '../browser.ts';
import { moving, words } from './at-rest.ts';
import { faultsInEveryLook, type Seen } from './looks.ts';
import { faultsOfReflow } from './reflow.ts';

/** What one visit to a page tells. */
export interface Visit {
  /** How many headings of the first level its main part has. */
  headings: number;
  /** What moves, though the visitor asked for less motion. */
  moving: string[];
  /** The words of the main part, by a visit without scripts and by this one. */
  words: { without: string; with: string };
  /** What the browser complained about: errors, breaches of the policy, requests to other hosts. */
  complaints: string[];
  /** What scrolls sideways or is squeezed, with all that is folded up open. */
  reflow: string[];
  /** What axe holds against it, with all that is folded up open. */
  axe: string[];
}

type Open = (path: string, options?: BrowserContextOptions) => Promise<WatchedPage>;

/** Gives a way to visit pages, each once for all that is asked about it. */
export function visitor(open: Open): (path: string) => Promise<Visit> {
  const visits = new Map<string, Promise<Visit>>();
  const seen: Seen = new Map();
  return (path) => {
    const visit = visits.get(path) ?? visitOnce(open, path, seen);
    visits.set(path, visit);
    return visit;
  };
}

async function visitOnce(open: Open, path: string, seen: Seen): Promise<Visit> {
  const plain = await open(path, { javaScriptEnabled: false });
  const without = await words(plain.page);
  await plain.done();
  const { page, faults, done } = await open(path);
  const asItOpens = {
    headings: await page.locator('main h1').count(),
    words: { without, with: await words(page) },
    moving: await moving(page),
  };
  await unfold(page);
  const reflow = await faultsOfReflow(page);
  const complaints = [...faults];
  const axe = await faultsInEveryLook(page, seen);
  await done();
  return { ...asItOpens, reflow, complaints, axe };
}
