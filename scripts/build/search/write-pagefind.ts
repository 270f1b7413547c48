import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Writes a Pagefind index of the pages of a built folder that are marked for it (`data-pagefind-body`):
 * those that say what no record holds. Its widgets and its worker, which nothing loads, are left out.
 */
export async function writePagefind(folder: string): Promise<void> {
  const { index, errors } = await createIndex({
    forceLanguage: 'ja',
    excludeSelectors: ['nav', 'svg', 'pre', '.visually-hidden'],
  });
  if (!index) throw new Error(errors.join('\n'));
  // One after another in a fixed order, on which the index depends.
  for (const file of globSync('**/*.html', { cwd: folder }).toSorted()) {
    const content = readFileSync(join(folder, file), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    const url = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const added = await index.addHTMLFile({ url, content });
    if (added.errors.length > 0) throw new Error(`${file}: ${added.errors.join(' ')}`);
  }
  const outputPath = join(folder, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await close();
  for (const name of readdirSync(outputPath))
    if (/-(ui|highlight|worker)\b/.test(name)) rmSync(join(outputPath, name));
}
