import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { GovernmentPortion } from '../../../src/search/index/search-input.ts';
import type { PageText } from '../../../src/search/query/page-texts.ts';

/**
 * Writes a Pagefind index of the pages of a built folder that are marked for it (`data-pagefind-body`): those that say
 * what no record holds. Its widgets and its worker, which nothing loads, are left out. Gives, for each of some
 * governments, the texts of its own pages, which are then not in the index: Pagefind holds all that it reads, so its
 * memory grows with the pages of one index.
 */
export async function writePagefind(
  folder: string,
  governments: readonly Pick<GovernmentPortion, 'id' | 'addresses'>[],
): Promise<Map<string, PageText[]>> {
  const owners = new Map(
    governments.flatMap(({ id, addresses }) => addresses.map((it) => [it, id])),
  );
  const files = Map.groupBy(proseIn(folder), (file) => owners.get(placeOf(file)));
  await indexed(folder, files.get(undefined) ?? [], (index) => writeFiles(index, folder));
  const texts = new Map<string, PageText[]>();
  for (const { id } of governments)
    if (files.has(id)) texts.set(id, await indexed(folder, files.get(id)!, textsIn));
  await close();
  return texts;
}

/** The pages with a marked body, in a fixed order, on which the index depends. */
function proseIn(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder })
    .toSorted()
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes('data-pagefind-body'))
    .map((file) => file.replaceAll('\\', '/'));
}

/** The plan, government, source or dataset under whose address a file lies: `plans/kaku-reform-2024/`. */
function placeOf(file: string): string {
  return file.split('/').slice(0, 2).join('/') + '/';
}

async function indexed<Made>(
  folder: string,
  files: readonly string[],
  make: (index: PagefindIndex) => Promise<Made>,
): Promise<Made> {
  const { index, errors } = await createIndex({
    forceLanguage: 'ja',
    excludeSelectors: ['nav', 'svg', 'pre', '.visually-hidden'],
  });
  if (!index) throw new Error(errors.join('\n'));
  // One after another, so that they stand in the order of the files.
  for (const file of files) {
    const content = readFileSync(join(folder, file), 'utf8');
    const url = `/${file.replace(/index\.html$/, '')}`;
    const added = await index.addHTMLFile({ url, content });
    if (added.errors.length > 0) throw new Error(`${file}: ${added.errors.join(' ')}`);
  }
  const made = await make(index);
  await index.deleteIndex();
  return made;
}

async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const outputPath = join(folder, 'pagefind');
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  for (const name of readdirSync(outputPath))
    if (/-(ui|highlight|worker)\b/.test(name)) rmSync(join(outputPath, name));
}

/** The texts of the pages as Pagefind would give them to a browser: each is a compressed file of its own. */
async function textsIn(index: PagefindIndex): Promise<PageText[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ content }) => textOf(gunzipSync(content).toString('utf8')))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

const signature = 'pagefind_dcd';

function textOf(fragment: string): PageText {
  if (!fragment.startsWith(signature)) throw new Error('Pagefind writes its fragments otherwise.');
  const { url, content, meta } = JSON.parse(fragment.slice(signature.length)) as {
    url: string;
    content: string;
    meta: { title?: string };
  };
  // Pagefind parts words by a space without width, and takes it out again before it shows a text.
  return { url: url.slice(1), title: meta.title ?? url, text: content.replaceAll('\u200b', '') };
}
