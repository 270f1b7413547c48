import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/publish/formats/hash.ts';
import { composeSite, readSite } from '../../src/site.ts';
import { Stop } from '../launch/stop.mjs';
import { root } from '../build/places.ts';
import { step } from '../build/progress.ts';

/**
 * Keeps the files of a version for good: public/data/releases/<version>/ is served untouched, so the
 * version stays under that address when the data have moved on.
 */
export async function keepRelease(inputFolder: string, version: string): Promise<void> {
  if (inputFolder.replace(/[\\/]$/, '') !== root.replace(/[\\/]$/, ''))
    throw new Stop(
      '--keep は、このプロジェクトの data/ を公開するときだけ使えます（AYUMI_INPUT を外してください）。',
    );
  await step(`版 ${version} のファイルを保存`, async (tell) => {
    // The release has just changed the data, so they are read again.
    const { datasets } = await composeSite(readSite(inputFolder));
    const { bytes } = datasets[0]!.files.find(({ format }) => format === 'ZIP')!;
    const folder = join(inputFolder, 'public', 'data', 'releases', version);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'ayumi.zip'), bytes);
    writeFileSync(join(folder, 'SHA256SUMS'), `${sha256(bytes)}  ayumi.zip\n`);
    tell(folder);
  });
}
