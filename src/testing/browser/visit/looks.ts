import type { Page } from 'playwright-core';
import { appearancesOf } from './appearances.ts';
import { axeFaults, axeFaultsOf } from './axe.ts';
import { leaveLooks, shorten } from './shorten.ts';

const others = [
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

const screens = [
  { width: 375, height: 812 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

/** What axe has judged so far in the other colours, on whatever page and in whatever width. */
export type Seen = Map<string, Set<string>>;

/**
 * What axe holds against a page in every width and all colours; of the page it leaves only a part. In the other colours
 * it looks once at what looks alike.
 */
export async function faultsInEveryLook(page: Page, seen: Seen): Promise<string[]> {
  await page.setViewportSize(screens[0]!);
  // The whole page once, for names, ids and the order of things; for colours and sizes whatever looks otherwise.
  const faults = (await axeFaults(page, 'structure')).map((fault) => `the whole page: ${fault}`);
  await leaveLooks(page);
  for (const fault of await axeFaults(page, 'looks'))
    faults.push(`all that looks otherwise: ${fault}`);
  // In the other looks a hundred rows that are made alike tell no more than the first.
  await shorten(page);
  for (const size of screens) {
    await page.setViewportSize(size);
    const width = `${size.width} px`;
    if (size !== screens[0]) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      for (const fault of await axeFaults(page, 'all')) faults.push(`${width}, light: ${fault}`);
    }
    for (const { name, ...media } of others) {
      await page.emulateMedia(media);
      for (const fault of await faultsOfNewAppearances(page, name, seen))
        faults.push(`${width}, ${name}: ${fault}`);
    }
  }
  return faults;
}

/** What axe holds against the colours of what looks like nothing before in these colours. */
export async function faultsOfNewAppearances(
  page: Page,
  colours: string,
  seen: Seen,
): Promise<string[]> {
  const known = seen.get(colours) ?? new Set();
  seen.set(colours, known);
  const fresh = (await appearancesOf(page)).filter((it) => !known.has(it));
  if (fresh.length === 0) return [];
  const { faults, judged } = await axeFaultsOf(page, fresh);
  for (const appearance of judged) known.add(appearance);
  return faults;
}
