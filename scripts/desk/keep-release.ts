import { globSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeSite, readSite } from '../../src/site.ts';
import { step } from '../build/progress.ts';

/**
 * Keeps the files of a version for good: public/data/releases/<version>/ is served untouched, so the
 * version stays under that address when the data have moved on. Tells how large it is, and all that are kept.
 */
export async function keepRelease(inputFolder: string, version: string): Promise<void> {
  await step(`版 ${version} のファイルを保存`, async (tell) => {
    // The release has just changed the data, so they are read again.
    const { datasets } = composeSite(readSite(inputFolder));
    const archive = datasets[0]!.files.find(({ format }) => format === 'ZIP');
    if (!archive) return tell('すべてのファイルの ZIP がないので、残すものがありません');
    const kept = join('public', 'data', 'releases');
    const folder = join(inputFolder, kept, version);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'ayumi.zip'), archive.bytes);
    writeFileSync(join(folder, 'SHA256SUMS'), `${archive.sha256}  ayumi.zip\n`);
    const sizes = globSync(join(kept, '*', 'ayumi.zip'), { cwd: inputFolder }).map(
      (path) => statSync(join(inputFolder, path)).size,
    );
    const all = sizes.reduce((sum, size) => sum + size, 0);
    tell(
      `${join(kept, version)}・${megabytes(archive.bytes.length)}、残した${sizes.length}つの版で${megabytes(all)}`,
    );
  });
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
