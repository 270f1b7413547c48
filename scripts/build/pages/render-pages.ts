import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { handOver, type Composed } from '../../../src/site.ts';
import { Stop } from '../../launch/stop.mjs';
import { inJapanese, type Tell } from '../progress.ts';
import { assetsOf } from './bundle-layout.ts';
import { openRenderer, type Address } from './open-renderer.ts';
import { stagePublic } from './stage-public.ts';

interface Folders {
  inputFolder: string;
  outFolder: string;
  /** The program that renders the pages (page-bundle.ts). */
  bundleFolder: string;
}

/**
 * Writes all pages and data files of a composed site, and its public/, into an empty folder; first those of which
 * `first` is true, after which `whenFirst` is called.
 */
export async function renderPages(
  composed: Composed,
  { inputFolder, outFolder, bundleFolder }: Folders,
  {
    tell,
    first,
    whenFirst,
  }: { tell: Tell; first: (file: string) => boolean; whenFirst: () => void },
): Promise<void> {
  handOver(composed);
  stagePublic(inputFolder, composed.publicFiles, outFolder);
  cpSync(assetsOf(bundleFolder), outFolder, { recursive: true });
  const renderer = await openRenderer(bundleFolder, composed.settings);
  const counts = { ページ: 0, ファイル: 0 };
  const write = async (address: Address) => {
    const file = join(outFolder, address.file);
    // What the folder brings itself stands as it is.
    if (existsSync(file)) return;
    const body = await naming(address, () => renderer.render(address));
    if (!body) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
    counts[address.isPage ? 'ページ' : 'ファイル'] += 1;
    tell(inJapanese(counts));
  };
  const { addresses } = renderer;
  for (const address of addresses.filter(({ file }) => first(file))) await write(address);
  whenFirst();
  for (const address of addresses.filter(({ file }) => !first(file))) await write(address);
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
