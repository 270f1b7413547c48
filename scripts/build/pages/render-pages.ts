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

interface Rendering {
  tell: Tell;
  /** Which files are written first; when they are there, `whenFirst` is called. */
  first: (file: string) => boolean;
  whenFirst: () => void;
  /** The pages of plans that are as they were. */
  plans: PlanStore;
  /** Files that are not wanted. */
  isLeftOut?: (file: string) => boolean;
}

/**
 * Writes all pages and data files of a composed site, and its public/, into an empty folder. The pages of plans that are
 * as they were come from the store, and those of the others go there.
 */
export async function renderPages(
  composed: Composed,
  { inputFolder, outFolder, bundleFolder }: Folders,
  { tell, first, whenFirst, plans, isLeftOut = () => false }: Rendering,
): Promise<void> {
  handOver(composed);
  stagePublic(inputFolder, composed.publicFiles, outFolder);
  cpSync(assetsOf(bundleFolder), outFolder, { recursive: true });
  const brought = plans.bring(outFolder);
  const renderer = await openRenderer(bundleFolder, composed.settings);
  const counts = { ページ: 0, ファイル: 0, 計画は前のまま: brought.size };
  const anew = renderer.addresses.filter(
    ({ file }) => !brought.has(planOf(file) ?? '') && !isLeftOut(file),
  );
  const written: string[] = [];
  const write = async (addresses: readonly Address[]) => {
    for (const address of addresses) {
      if (!(await writeFile(renderer, address, outFolder))) continue;
      written.push(address.file);
      counts[address.isPage ? 'ページ' : 'ファイル'] += 1;
      tell(inJapanese(counts));
    }
  };
  await write(anew.filter(({ file }) => first(file)));
  whenFirst();
  await write(anew.filter(({ file }) => !first(file)));
  for (const [plan, files] of Map.groupBy(written, planOf))
    if (plan !== undefined) plans.keep(plan, outFolder, files);
  plans.tidy();
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
