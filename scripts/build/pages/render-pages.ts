import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { handOver, type Composed } from '../../../src/site.ts';
import { Stop } from '../../launch/stop.mjs';
import { inJapanese, type Tell } from '../progress.ts';
import { assetsOf } from './bundle-layout.ts';
import { planOf, type PlanStore } from '../plans/plan-store.ts';
import { openRenderer, type Address, type Renderer } from './open-renderer.ts';
import { stagePublic } from './stage-public.ts';

interface Folders {
  inputFolder: string;
  outFolder: string;
  /** The program that renders the pages (page-bundle.ts). */
  bundleFolder: string;
}

interface Choice {
  /** Files of which something else is made while the rest is written. */
  isFirst: (file: string) => boolean;
  /** The pages of plans that are as they were. */
  plans: PlanStore;
  /** Files that are not wanted. */
  isLeftOut?: ((file: string) => boolean) | undefined;
}

/** The two halves of writing a site. */
export interface PageWriter {
  /** Writes the pictures that come first. Nothing of the site is asked for but its model. */
  pictures: (tell: Tell) => Promise<void>;
  /** Writes everything else. */
  rest: (tell: Tell) => Promise<void>;
}

/**
 * Lays an empty folder out for a composed site: its public/, and the pages of plans that are as they were, which come from
 * the store; gives what writes all other pages and data files. Those of the other plans go into the store.
 */
export async function openPages(
  composed: Composed,
  { inputFolder, outFolder, bundleFolder }: Folders,
  { isFirst, plans, isLeftOut = () => false }: Choice,
): Promise<PageWriter> {
  handOver(composed);
  stagePublic(inputFolder, composed.publicFiles, outFolder);
  cpSync(assetsOf(bundleFolder), outFolder, { recursive: true });
  const brought = plans.bring(outFolder);
  const renderer = await openRenderer(bundleFolder, composed.settings);
  const isWanted = ({ file }: Address) => !brought.has(planOf(file) ?? '') && !isLeftOut(file);
  const written: string[] = [];
  const write = async (addresses: readonly Address[], onWritten: (address: Address) => void) => {
    for (const address of addresses.filter(isWanted)) {
      if (!(await writeFile(renderer, address, outFolder))) continue;
      written.push(address.file);
      onWritten(address);
    }
  };
  let later: Address[] = [];
  return {
    pictures: async (tell) => {
      const pictures = await renderer.list(isPicture);
      later = pictures.filter(({ file }) => !isFirst(file));
      let count = 0;
      const first = pictures.filter(({ file }) => isFirst(file));
      await write(first, () =>
        tell(inJapanese({ 枚: (count += 1), 計画は前のまま: brought.size })),
      );
    },
    rest: async (tell) => {
      const counts = { ページ: 0, ファイル: 0, 計画は前のまま: brought.size };
      const addresses = [...later, ...(await renderer.list((route) => !isPicture(route)))];
      await write(addresses, ({ isPage }) => {
        counts[isPage ? 'ページ' : 'ファイル'] += 1;
        tell(inJapanese(counts));
      });
      for (const [plan, files] of Map.groupBy(written, planOf))
        if (plan !== undefined) plans.keep(plan, outFolder, files);
      plans.tidy();
    },
  };
}

function isPicture(route: string): boolean {
  return route.endsWith('.svg');
}

/** Writes what stands at an address; false where there is nothing to write. */
async function writeFile(
  renderer: Renderer,
  address: Address,
  outFolder: string,
): Promise<boolean> {
  const file = join(outFolder, address.file);
  // What the folder brings itself stands as it is.
  if (existsSync(file)) return false;
  const body = await naming(address, () => renderer.render(address));
  if (!body) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body);
  return true;
}

/** Says of an error at which address it was met. */
async function naming<T>({ file }: Address, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { stack, message } = (error ?? {}) as Error;
    const failure = `ページの生成に失敗しました（${file}）。`;
    throw new Stop(failure, [failure, '', stack ?? message ?? String(error)].join('\n'));
  }
}
